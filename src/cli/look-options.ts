import type { Arguments } from './arguments.js';
import type { Option } from './command.js';

type Options = Readonly<Record<string, Option>>;

const themes = ['auto', 'light', 'dark'] as const;

/** How a timeline speaks. */
export const langOption: Options = {
  lang: { value: 'TAG', about: 'its language, as fr or ar' },
};

/** How it looks. */
export const themeOption: Options = {
  theme: { value: 'THEME', choices: themes, about: 'its colours' },
};

/** The colour scheme that was asked for. */
export const themeOf = (args: Arguments): (typeof themes)[number] =>
  themes.find((theme) => theme === args.text('theme')) ?? 'auto';

import type { Option } from './command.js';

type Options = Readonly<Record<string, Option>>;

/** How a timeline looks and speaks. */
export const langOption: Options = {
  lang: { value: 'TAG', about: 'its language, as fr or ar' },
};

export const themeOption: Options = {
  theme: { value: 'THEME', choices: ['auto', 'light', 'dark'], about: 'its colours' },
};

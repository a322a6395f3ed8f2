import type { Command } from './command.js';
import { convert } from './convert/convert.js';
import { embed } from './embed/embed.js';
import { preview } from './preview/preview.js';
import { render } from './render/render.js';
import { validate } from './validate/validate.js';

/** What the command line does, in the order of its help. */
export const commands: Readonly<Record<string, Command>> = {
  validate,
  convert,
  preview,
  render,
  embed,
};

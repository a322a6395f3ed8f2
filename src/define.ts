import { defineElements } from './elements/define-elements.js';

export * from './index.js';

defineElements();

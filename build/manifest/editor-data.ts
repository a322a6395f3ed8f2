import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import type { Manifest } from './manifest.js';

/** What VS Code and the editors of JetBrains complete the elements by: files by name, of a manifest. */
export function editorData(manifest: Manifest): Record<string, string> {
  const whole = manifest as unknown as Parameters<typeof getWebTypesData>[0];
  const modulePathTemplate = (_: string, path: string): string => `./${path}`;
  return {
    'vscode.html-custom-data.json': tidy(getVsCodeHtmlCustomData(whole, {})),
    'vscode.css-custom-data.json': tidy(getVsCodeCssCustomData(whole, {})),
    'web-types.json': tidy(getWebTypesData(whole, { modulePathTemplate })),
  };
}

/** The same JSON, laid out, without links that lead nowhere. */
function tidy(json: string): string {
  const isEmptyLink = (key: string, value: unknown): boolean => key === 'doc-url' && value === '';
  const value: unknown = JSON.parse(json, (key, value: unknown) =>
    isEmptyLink(key, value) ? undefined : value,
  );
  return `${JSON.stringify(value, null, 2)}\n`;
}

import { html, type TemplateResult } from 'lit';

const page = `<!doctype html>
<html lang="en">
  <title>Before the script has come</title>
  <style>
    :root { color-scheme: light dark; font: 1rem/1.5 sans-serif }
    body { margin: 0 }
    conflict-timeline { display: block; min-height: 20rem }
  </style>
  <conflict-timeline src="sahel.json">
    <ol>
      <li>22 March 2012: Soldiers take the palace in Bamako</li>
      <li>11 January 2013: French jets strike near Konna</li>
      <li>20 June 2015: The accord of Algiers is signed</li>
    </ol>
  </conflict-timeline>
  <p>The article goes on here, and does not move when the timeline comes.</p>
</html>`;

/** A page of its own, for in this one the element is defined. */
export function undefinedPage(): TemplateResult {
  return html`<iframe
    title="A page before its script has come"
    srcdoc=${page}
    style="width: 100%; height: 26rem; border: 0"
  ></iframe>`;
}

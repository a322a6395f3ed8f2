// The block in the editor: its fields. It is saved as attributes only; the server writes its HTML.
{
  const { blockEditor, blocks, components, element, i18n } = /** @type {any} */ (globalThis).wp;
  const { __ } = i18n;

  blocks.registerBlockType('conflict-timeline/timeline', {
    /** @param {{ attributes: Record<string, string>, setAttributes: (changed: object) => void }} props */
    edit({ attributes, setAttributes }) {
      /**
       * @param {string} name of the attribute
       * @param {string} label
       * @param {{ control?: unknown, type?: string, options?: object[] }} [options] of its control
       */
      const field = (name, label, { control = components.TextControl, ...options } = {}) =>
        element.createElement(control, {
          key: name,
          label,
          value: attributes[name],
          onChange: (/** @type {string} */ value) => setAttributes({ [name]: value }),
          ...options,
        });
      return element.createElement('div', blockEditor.useBlockProps(), [
        field('src', __('Address of the feed', 'conflict-timeline'), { type: 'url' }),
        field('groupBy', __('A lane is', 'conflict-timeline'), {
          control: components.SelectControl,
          options: [
            { value: 'lane', label: __('a lane of the feed', 'conflict-timeline') },
            { value: 'category', label: __('a category', 'conflict-timeline') },
            { value: 'actor', label: __('an actor', 'conflict-timeline') },
            { value: 'country', label: __('a country', 'conflict-timeline') },
            { value: 'none', label: __('nothing: one lane', 'conflict-timeline') },
          ],
        }),
        field('layout', __('Layout', 'conflict-timeline'), {
          control: components.SelectControl,
          options: [
            { value: 'auto', label: __('by width', 'conflict-timeline') },
            { value: 'horizontal', label: __('chart', 'conflict-timeline') },
            { value: 'vertical', label: __('list', 'conflict-timeline') },
          ],
        }),
        field('deepLink', __('Key in links, such as sahel', 'conflict-timeline')),
      ]);
    },
    save: () => null,
  });
}

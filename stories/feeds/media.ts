import { feedOf, happened, type WrittenFeed } from './written.js';

/** Events with a picture, one behind a gate and a page of others; the picture is among the files that Storybook serves. */
export function media(): WrittenFeed {
  return feedOf('Pictures and pages', [
    happened('2019-05-01', 'A picture', {
      id: 'picture',
      media: [
        {
          type: 'image',
          url: 'river.svg',
          alt: 'Hills above a river',
          caption: 'The river in May',
          credit: 'A photographer',
        },
      ],
    }),
    happened('2019-06-01', 'A picture that may hurt', {
      id: 'sensitive',
      media: [
        {
          type: 'image',
          url: 'river.svg',
          alt: 'A burnt village seen from above',
          sensitive: true,
        },
      ],
    }),
    happened('2019-07-01', 'A page that lies elsewhere', {
      id: 'embed',
      media: [{ type: 'embed', url: 'https://example.org/film', alt: 'A film of four minutes' }],
    }),
  ]);
}

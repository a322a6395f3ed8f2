import type { TemplateResult } from 'lit';
import { renderShareButton, type ShareProps } from '../share/share-button.js';

/** The button in a card that gives a link to its event. */
export const renderCardShare = (props: ShareProps): TemplateResult =>
  renderShareButton('event', props);

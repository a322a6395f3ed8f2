import type { TemplateResult } from 'lit';
import { renderShareButton, type ShareProps } from './share-button.js';

/** The button beside the toolbar that gives a link to the whole view. */
export const renderShare = (props: ShareProps): TemplateResult => renderShareButton('view', props);

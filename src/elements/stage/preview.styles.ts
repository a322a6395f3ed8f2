import { css } from 'lit';

/** What a mark is, while it is pointed at. */
export const preview = css`
  .preview {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    z-index: 3;
    height: 0;
  }
  .preview-box {
    position: absolute;
    left: 0;
    right: 0;
    padding: 8px 10px;
    font-size: 13px;
    line-height: 17px;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-block-start: 2px solid var(--_rule);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.1);
    user-select: text;
    -webkit-user-select: text;
    cursor: default;
  }
  .preview.above .preview-box {
    bottom: 0;
  }
  .preview-box > * {
    display: block;
  }
  .preview-box span,
  .preview-box .rest {
    color: var(--_muted);
  }
  .preview-box li {
    margin-block-start: 3px;
  }
`;

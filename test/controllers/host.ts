/** As much of an element as a controller needs that draws nothing. */
export const hostOf = (): {
  updates: number;
  addController: () => void;
  removeController: () => void;
  requestUpdate: () => void;
  updateComplete: Promise<boolean>;
} => {
  const host = {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (host.updates += 1),
    updateComplete: Promise.resolve(true),
  };
  return host;
};

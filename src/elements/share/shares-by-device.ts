/** Whether readers of this device expect its own sharing: where the finger points. */
export const sharesByDevice = (): boolean =>
  'share' in navigator && matchMedia('(pointer: coarse)').matches;

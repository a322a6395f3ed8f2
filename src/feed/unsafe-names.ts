/** Names that change what an object is instead of naming a field of it: a feed must not set them. */
export const unsafeNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Resolves when the next frame has been painted. */
export async function painted() {
  await new Promise(requestAnimationFrame);
  await message();
}

/** A message that is sent in a frame's callback is delivered after that frame is painted. */
function message() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}

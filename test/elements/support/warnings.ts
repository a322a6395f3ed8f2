const original = console.warn;

afterEach(() => {
  console.warn = original;
});

/** Collects what is warned of on the console until the test ends. */
export function warnings(): string[] {
  const warned: string[] = [];
  console.warn = (message: unknown) => void warned.push(String(message));
  return warned;
}

const words =
  'async await channel close config const digest entry error export file filter from function import index let list map name node open options path read reduce result return size state target value version write'.split(
    ' ',
  );

/** Source-like text of at least so many characters; the same for the same seed. */
export function moduleText(length: number, seed: number): string {
  const next = numbers(seed);
  let text = '';
  while (text.length < length) {
    const word = words[next(words.length)] ?? '';
    text += `${word}${next(10) === 0 ? next(1_000_000) : ''}${next(7) === 0 ? ';\n' : ' '}`;
  }
  return text;
}

/** A linear congruential generator (the constants of Numerical Recipes); each call gives 0 to `below` - 1. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * The class that Homebrew looks for in a formula's file: `leaf-sum@2` is `LeafSumAT2`.
 *
 * Source: Homebrew's `Formulary.class_s`.
 */
export function classNameOf(formula: string): string {
  const capitalized = formula.charAt(0).toUpperCase() + formula.slice(1).toLowerCase();
  return capitalized
    .replace(/[-_.\s]([a-zA-Z0-9])/g, (_, next: string) => next.toUpperCase())
    .replaceAll('+', 'x')
    .replace(/(.)@(\d)/, '$1AT$2');
}

// Raised and lowered characters as Unicode has them: `10<sup>6</sup>` is 10⁶ and no 106, `CO<sub>2</sub>` is CO₂. What
// Unicode does not have there is put in brackets behind a sign, so that it is never read as part of the number before it.

const raisedForms = new Map(
  [...'0123456789+-−=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][index] ?? plain]),
);
const loweredForms = new Map(
  [...'0123456789+-−=()aeoxhklmnpst'].map((plain, index) => [
    plain,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ'][index] ?? plain,
  ]),
);

/** @param before the character before it: behind a letter, letters are an ending (`5th`, `Mme`). */
export function raised(text: string, before: string): string {
  const characters = [...text.trim()];
  if (characters.length === 0 || text.includes('[^')) return text;
  if (characters.every((one) => raisedForms.has(one)))
    return characters.map((one) => raisedForms.get(one) ?? one).join('');
  return /^\p{L}{1,3}\.?$/u.test(text.trim()) || before === '' ? text : `^(${text.trim()})`;
}

export function lowered(text: string): string {
  const characters = [...text.trim()];
  if (characters.length > 0 && characters.every((one) => loweredForms.has(one)))
    return characters.map((one) => loweredForms.get(one) ?? one).join('');
  return text;
}

const weights = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];

/**
 * Whether `text` is a registration number of a public person or undertaking: eleven digits whose weighted sum leaves 3
 * when divided by 11, the first of them above 3 (annex, row 11: "Publiskās personas reģistrācijas numurs").
 */
export function isRegistrationNumber(text: string): boolean {
  if (!/^[4-9]\d{10}$/.test(text)) return false;
  return weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0) % 11 === 3;
}

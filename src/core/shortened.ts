/**
 * The beginning of a text as a message quotes it; an ellipsis says that it goes on.
 * @example shortened('会员大会在汝州召开', 4) // '会员大会…'
 */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

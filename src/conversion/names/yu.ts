/**
 * 于, the one surname that is also among the commonest prepositions, 于 "at, on" (Traditional 於). As a word it stands
 * wherever a name may stand, so that every rule of names asks for more evidence before it reads 于 as a surname.
 */
export const yu = '于';

/** The organisation that is made at the first start; people sign in to it (decisions 15). */
export const homeOrganisation = 'local';

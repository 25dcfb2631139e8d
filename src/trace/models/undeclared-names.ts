/**
 * Names in models that neither the types nor the code of the read versions declare, and that are right all the same: by the model's
 * key, the reason and the names, with spaces between them. Only names stand here that nothing else can verify.
 */
export const undeclaredNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

/**
 * The four sides from which an application is seen. A risk is a difference between two views, or a path through the model,
 * so every fact says which view it comes from.
 */
export type View = 'declared' | 'used' | 'deployed' | 'observed'

/** Registries differ in the status of one and the same refusal; some answer with 200 and a list of errors. */
export const refusing = [400, 403, 409, 422];

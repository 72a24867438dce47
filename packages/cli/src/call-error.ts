/** The call itself is wrong: a folder that is not there, a target that is no dataset. Ends with exit code 2. */
export class CallError extends Error {}

/** What the core asks of the program around it. */

/** Whether a name is something else than a name; asked only where it has many digits. */
export declare function isIdentifier(at: u32, length: u32): bool;

/** The DUF number of an application has 12 digits; it stands on the card and in the letter with the decision. */
export const caseReferenceLength = 12;

/** Ids of what lies in a document, counted from 1 in the order of the text. `index` counts from 0. */
export const turnId = (documentId: string, index: number) => `${documentId}#t${index + 1}`

export const segmentId = (documentId: string, index: number) => `${documentId}#s${index + 1}`

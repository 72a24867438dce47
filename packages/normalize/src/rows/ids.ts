/** The id of a turn, which counts from 1: index 0 -> `<document_id>#t1`. */
export const turnId = (documentId: string, index: number) => `${documentId}#t${index + 1}`

/** The id of a segment, which counts from 1: index 0 -> `<document_id>#s1`. */
export const segmentId = (documentId: string, index: number) => `${documentId}#s${index + 1}`

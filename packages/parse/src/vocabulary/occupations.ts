/** What people are called by their work ends in one of few ways; small words make it a sentence or a headline. */
const OCCUPATION =
  /^(?![^,(]{0,60}(?<!\bof )\b(?:the|a|an|to|in|on|with|for|from|my|your|our|his|her|is|are|was|were)\b)(?:\p{L}[\p{L}/-]{0,24} ){0,4}?\p{L}{2,24}(?:er|or|ist|ian|eur|ista|man|woman)(?=$|,| \(| and | at | of )/iu

const LONGEST = 100

/**
 * Does a line say what somebody does, as pages print it below the name? `Writer`, `Video director`,
 * `Keeper of the light`, `Staff technologist (Harbour Board)`, `Software engineer, president of the board`
 */
export function isOccupation(line: string): boolean {
  return line.length <= LONGEST && OCCUPATION.test(line)
}

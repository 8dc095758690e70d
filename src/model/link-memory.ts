/**
 * What linking remembers of the last time. A step that reads little of each article goes by that: where all of it is the same,
 * so is what the step found, whatever else has changed in the articles.
 */
export interface LinkMemory {
  /**
   * What `find` finds, or found the last time of the same.
   *
   * @param from all that the step reads, in its order. What is found must be the same after a way through JSON.
   */
  readonly recall: <Found>(step: string, from: readonly unknown[], find: () => Found) => Found
}

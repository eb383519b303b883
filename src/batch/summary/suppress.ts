/** Decides which groups are shown: small ones are not, nor what would let them be worked out from the rest. */

/** The sizes of a group, such as its teams and its people, each with the least that may be shown. */
export type SizesOf<Group> = (group: Group) => readonly number[];

const isLarge = (sizes: readonly number[], least: readonly number[]): boolean =>
  least.every((one, index) => (sizes[index] ?? 0) >= one);

/**
 * The groups that may be shown beside the total.
 *
 * A group with too few is left out. One alone could be had by subtracting the others from the total, so the smallest
 * of the others goes with it; so too while all that are left out together are still too few.
 *
 * @param from - The groups that come into question at all.
 */
export const shownGroups = <Group>(
  groups: readonly Group[],
  sizesOf: SizesOf<Group>,
  least: readonly number[],
  from: ReadonlySet<Group> = new Set(groups),
): ReadonlySet<Group> => {
  const shown = new Set(groups.filter((group) => from.has(group) && isLarge(sizesOf(group), least)));
  for (;;) {
    const hidden = groups.filter((group) => !shown.has(group));
    const together = least.map((_, index) =>
      hidden.reduce((sum, group) => sum + (sizesOf(group)[index] ?? 0), 0),
    );
    if (hidden.length === 0 || (hidden.length > 1 && isLarge(together, least))) return shown;
    const [smallest] = [...shown].sort((a, b) => (sizesOf(a)[0] ?? 0) - (sizesOf(b)[0] ?? 0));
    if (smallest === undefined) return shown;
    shown.delete(smallest);
  }
};

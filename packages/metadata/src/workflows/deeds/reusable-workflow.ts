/** What each of the suite’s workflows does for whoever calls it, as the commands of its jobs. */
const stagesOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [['check'], ['gate']],
  publish: [
    ['resolve-build', 'check'],
    ['gate'],
    ['rehearse'],
    ['preflight'],
    ['record'],
    ['publish'],
    ['verify'],
    ['report'],
  ],
  verify: [['verify'], ['install']],
};

const reusable =
  /^(?:https?:\/\/[^/]+\/)?[^/@\s]+\/[^/@\s]+\/\.(?:github|gitea|forgejo)\/workflows\/lockstep-([a-z]+)\.ya?ml@/;

/**
 * What a workflow of the suite does that a job calls in another repository, in the order of its jobs; undefined for any
 * other workflow. Its file is not at hand, and is the same for every caller.
 */
export function stagesOfCall(uses: string): readonly (readonly string[])[] | undefined {
  const name = reusable.exec(uses)?.[1] ?? '';
  return Object.hasOwn(stagesOf, name) ? stagesOf[name] : undefined;
}

/** A request that the server declines. */
export class GiteaRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const refusal = (status: number, message: string) => new GiteaRefusal(status, message);

/**
 * Everything that the API declines. Texts and statuses are those of the recorded exchanges; where Gitea's source or its
 * API description is named instead, no exchange shows them.
 */
export const refusals = {
  badToken: () => refusal(401, 'invalid username, password or token'),
  tokenRequired: () => refusal(401, 'token is required'),
  basicRequired: () => refusal(401, 'auth required'),
  notFound: (what = 'not found') => refusal(404, what),

  /** go-gitea/gitea, routers/api/v1/api.go, tokenRequiresScopes. */
  scope: (scope: string) => refusal(403, `token does not have at least one of required scope(s): [${scope}]`),
  /** go-gitea/gitea, routers/api/v1/api.go, reqRepoWriter and reqAdmin. */
  notWriter: () => refusal(403, 'user should have a permission to write to a repo'),
  notAdmin: () => refusal(403, 'user should be an owner or a collaborator with admin write of a repository'),
  /** go-gitea/gitea, routers/api/v1/api.go, reqOrgMembership and reqTeamMembership. */
  notInOrganisation: () => refusal(403, 'Must be an organization member'),
  notInTeam: () => refusal(403, 'Must be a team member'),
  /** API description, issueEditComment: forbidden to others than its author and writers. */
  commentForeign: () => refusal(403, 'forbidden'),
  /** go-gitea/gitea, routers/api/v1/api.go, reqPackageAccess. */
  packageAccess: () => refusal(403, 'user should have specific permission or be a site admin'),
  /** API description, response repoArchivedError. */
  archived: () => refusal(423, 'repo is archived'),
  /** go-gitea/gitea, modules/web/middleware/binding.go. */
  required: (field: string) => refusal(422, `[${field}]: Required`),
  malformed: (what: string) => refusal(422, what),

  releaseExists: () => refusal(409, 'Release is has no Tag'),
  /** go-gitea/gitea, routers/api/v1/repo/release.go, CreateRelease. */
  repositoryEmpty: () => refusal(422, 'repo is empty'),
  targetUnknown: (target: string) =>
    refusal(404, `target "${target}" not found: object does not exist [id: ${target}, rel_path: ]`),
  /** go-gitea/gitea, services/context/upload/upload.go, ErrFileTypeForbidden. */
  typeForbidden: () =>
    refusal(400, 'This file cannot be uploaded or modified due to a forbidden file extension or type.'),
  /** go-gitea/gitea, services/attachment/attachment.go. */
  tooLarge: (bytes: number) => refusal(413, `attachment exceeds limit ${bytes}`),
  badUpload: (what: string) => refusal(400, what),
  attachmentsOff: () => refusal(404, 'Attachment is not enabled'),

  fileExists: (path: string) => refusal(422, `repository file already exists [path: ${path}]`),
  fileMissing: (path: string) => refusal(404, `object does not exist [id: , rel_path: ${path}]`),
  fileChanged: (given: string, expected: string) =>
    refusal(422, `sha does not match [given: ${given}, expected: ${expected}]`),
  branchProtected: (user: string) => refusal(403, `user cannot commit to repo [user: ${user}]`),
  branchExists: () => refusal(409, 'The branch already exists.'),
  /** API description, `repoUpdateBranch`: conflict when the branch moved or would lose commits. */
  branchMoved: (branch: string) => refusal(409, `branch ${branch} does not point at the expected commit`),
  /** go-gitea/gitea, routers/api/v1/repo/branch.go, DeleteBranch. */
  branchKept: () => refusal(403, 'can not delete default or pull request target branch'),
  /** go-gitea/gitea, routers/api/v1/repo/tag.go, DeleteTag. */
  tagHasRelease: () => refusal(409, 'a tag attached to a release cannot be deleted directly'),
  tagExists: (tag: string) => refusal(409, `tag already exists [name: ${tag}]`),

  pullExists: (pull: { id: number; number: number; repository: number; head: string; base: string }) =>
    refusal(
      409,
      `pull request already exists for these targets [id: ${pull.id}, issue_id: ${pull.number}, ` +
        `head_repo_id: ${pull.repository}, base_repo_id: ${pull.repository}, head_branch: ${pull.head}, base_branch: ${pull.base}]`,
    ),
  mergeLater: () => refusal(405, 'Please try again later'),
  mergeImpossible: (why: string) => refusal(409, why),

  workflowUnknown: (file: string) => refusal(404, `workflow "${file}" not found`),
  jobNotStarted: () => refusal(404, 'job not started'),
} as const;

import { instant } from '../world/gitea.ts';
import type { StoredProtection } from '../world/repository.ts';

/** A rule for a branch as the API shows it; all that Lockstep does not ask for is off. */
export function protectionShape({ rule, mayPush, created }: StoredProtection, priority: number): unknown {
  return {
    branch_name: rule,
    rule_name: rule,
    priority,
    enable_push: mayPush,
    enable_push_whitelist: false,
    push_whitelist_usernames: [],
    push_whitelist_teams: [],
    push_whitelist_deploy_keys: false,
    enable_force_push: false,
    enable_force_push_allowlist: false,
    force_push_allowlist_usernames: [],
    force_push_allowlist_teams: [],
    force_push_allowlist_deploy_keys: false,
    enable_merge_whitelist: false,
    merge_whitelist_usernames: [],
    merge_whitelist_teams: [],
    enable_bypass_allowlist: false,
    bypass_allowlist_usernames: [],
    bypass_allowlist_teams: [],
    enable_status_check: false,
    status_check_contexts: null,
    required_approvals: 0,
    enable_approvals_whitelist: false,
    approvals_whitelist_username: [],
    approvals_whitelist_teams: [],
    block_on_rejected_reviews: false,
    block_on_official_review_requests: false,
    block_on_outdated_branch: false,
    dismiss_stale_approvals: false,
    ignore_stale_approvals: false,
    require_signed_commits: false,
    protected_file_patterns: '',
    unprotected_file_patterns: '',
    block_admin_merge_override: false,
    created_at: instant(created),
    updated_at: instant(created),
  };
}

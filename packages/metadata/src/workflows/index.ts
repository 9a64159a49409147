export { checkWorkflows } from './check.ts';
export { type PublishingJob, publishingJobs } from './publishing-jobs.ts';

export const id = 3883;
export const ids = [3883];
export const modules = {

/***/ 23883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forWorkflows: () => (/* binding */ forWorkflows)
/* harmony export */ });
/** Channels of registries that know Trusted Publishers, by what their environments are called in the templates. */
const trusting = new Set(['npm', 'pypi', 'crates']);
// A registry of one’s own knows no such publisher.
function asTrusted(channel) {
    const { token: _, ...settings } = channel.settings;
    const isOwn = ['registry', 'upload', 'index', 'api'].some((key) => key in settings);
    if (!trusting.has(channel.id) || isOwn)
        return channel;
    const publisher = { environment: channel.id, workflow: 'release-publish.yml' };
    return { ...channel, settings: { ...settings, 'trusted-publishing': publisher } };
}
/** A configuration whose release is made by several jobs: they share a ledger, so it is kept in git. */
function forWorkflows(suggestion, folder, isTrusted) {
    const token = folder === '.github/workflows' ? 'GITHUB_TOKEN' : 'GITEA_TOKEN';
    return {
        ...suggestion,
        channels: isTrusted && token === 'GITHUB_TOKEN' ? suggestion.channels.map(asTrusted) : suggestion.channels,
        ledgerToken: suggestion.ledgerToken ?? token,
    };
}


/***/ })

};

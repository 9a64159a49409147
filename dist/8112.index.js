export const id = 8112;
export const ids = [8112];
export const modules = {

/***/ 38112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runResume: () => (/* binding */ runResume)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _checkpoint_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13293);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16420);



/**
 * Does what status says is next, in this process, and nothing more.
 * @throws LockstepError `RESUME_PERSON` where that is not a command’s, naming it.
 */
const runResume = async (options, world) => {
    const { step } = await (0,_checkpoint_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t)(options, world);
    if (step.kind === 'none')
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('RESUME_PERSON', `${step.text}: nothing comes next`, {
            remedy: 'Begin the next release: lockstep hotfix, or lockstep bump.',
        });
    if (step.kind === 'person')
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('RESUME_PERSON', `what comes next is a person’s: ${step.text}`, {
            ...(step.isIncident === true && { severity: 'incident' }),
        });
    world.log.info(`next: ${step.text}`);
    const run = await _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[step.command].load();
    return run({ ...options, ...step.options }, world);
};


/***/ })

};

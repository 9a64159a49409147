export const id = 1301;
export const ids = [1301];
export const modules = {

/***/ 51301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
/* harmony import */ var _checkpoint_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13293);

/** Says where a release stands, and what to run next. */
const runStatus = async (options, world) => {
    const { report, exit } = await (0,_checkpoint_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t)(options, world);
    return { report, exit };
};


/***/ })

};

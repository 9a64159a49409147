export const id = 2174;
export const ids = [2174];
export const modules = {

/***/ 92174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseToml: () => (/* reexport safe */ _toml_document_js__WEBPACK_IMPORTED_MODULE_0__.M)
/* harmony export */ });
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(928);
// What is known of manifests and of the spellings of versions, for those who read a whole repository.























/***/ })

};

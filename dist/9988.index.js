export const id = 9988;
export const ids = [9988];
export const modules = {

/***/ 39988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ranks),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
const phases = ['reserve', 'commit', 'reveal'];
const ranks = ['free', 'limited', 'never'];


/***/ })

};

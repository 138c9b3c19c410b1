/* Wine 8 lacks this library; Qt converts old encodings with it, which the program does not ask for.
   Every function says "unsupported". In the Wine prefix only, never shipped. */
#define NAME(f) __declspec(dllexport) void *f(void) { return 0; }

/* The error is the last of the arguments; 16 is U_UNSUPPORTED_ERROR, 4 a missing resource. */
__declspec(dllexport) void *ucnv_open(const char *name, int *error) { (void)name; if (error) *error = 4; return 0; }
NAME(ucnv_close) NAME(ucnv_reset) NAME(ucnv_getMaxCharSize) NAME(ucnv_getName) NAME(ucnv_getToUCallBack)
NAME(ucnv_getFromUCallBack) NAME(ucnv_setToUCallBack) NAME(ucnv_setFromUCallBack) NAME(ucnv_cbToUWriteUChars)
NAME(ucnv_toUnicode) NAME(ucnv_cbFromUWriteUChars) NAME(ucnv_toUCountPending) NAME(ucnv_fromUCountPending)
NAME(ucnv_getStandardName) NAME(ucnv_getAvailableName) NAME(ucnv_countAvailable) NAME(ucnv_fromUnicode)
NAME(ucnv_setSubstString) NAME(ucnv_getAlias)

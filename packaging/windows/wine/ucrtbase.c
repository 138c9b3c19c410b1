/* What Wine 8's C library only promises and numpy calls while it is loaded; everything else is forwarded to it.
   In the Wine prefix only, never shipped. */
#include <math.h>

typedef struct { float re, im; } single;
typedef struct { double re, im; } twice;

float crealf(single z) { return z.re; }
float cimagf(single z) { return z.im; }
float cargf(single z) { return atan2f(z.im, z.re); }
double creal(const twice *z) { return z->re; }
double cimag(const twice *z) { return z->im; }
double creall(const twice *z) { return z->re; }
double cimagl(const twice *z) { return z->im; }
double cargl(const twice *z) { return atan2(z->im, z->re); }
double carg(const twice *z) { return atan2(z->im, z->re); }

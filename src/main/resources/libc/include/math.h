#ifndef _MATH_H
#define _MATH_H
typedef float float_t;
typedef double double_t;
#define M_E 2.7182818284590452354
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define HUGE_VAL (__builtin_huge_val())
#define HUGE_VALF (__builtin_huge_valf())
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))
#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4
#define FP_ILOGB0 (-2147483647 - 1)
#define FP_ILOGBNAN (-2147483647 - 1)
#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
#define math_errhandling (MATH_ERRNO | MATH_ERREXCEPT)
extern int __fpclassify(double), __fpclassifyf(float), __isnan(double), __isinf(double), __finite(double), __signbit(double);
#define fpclassify(x) (sizeof(x) == sizeof(float) ? __fpclassifyf(x) : __fpclassify(x))
#define isnan(x) __isnan((double)(x))
#define isinf(x) __isinf((double)(x))
#define isfinite(x) __finite((double)(x))
#define isnormal(x) (fpclassify(x) == FP_NORMAL)
#define signbit(x) __signbit((double)(x))
#define isgreater(x, y) ((x) > (y))
#define isgreaterequal(x, y) ((x) >= (y))
#define isless(x, y) ((x) < (y))
#define islessequal(x, y) ((x) <= (y))
#define islessgreater(x, y) (!isunordered(x, y) && (x) != (y))
#define isunordered(x, y) (isnan(x) || isnan(y))
extern double sqrt(double), cbrt(double), sin(double), cos(double), tan(double), asin(double), acos(double), atan(double), sinh(double), cosh(double), tanh(double), exp(double), exp2(double), exp10(double), expm1(double), log(double), log10(double), log1p(double), log2(double), floor(double), ceil(double), trunc(double), round(double), rint(double), nearbyint(double), fabs(double), logb(double);
extern double pow(double, double), atan2(double, double), hypot(double, double), fmod(double, double), remainder(double, double), drem(double, double), fmin(double, double), fmax(double, double), fdim(double, double), copysign(double, double), nextafter(double, double);
extern double fma(double, double, double), ldexp(double, int), scalbn(double, int), frexp(double, int *), modf(double, double *);
extern int ilogb(double), finite(double);
extern long lround(double), lrint(double);
extern long long llround(double), llrint(double);
extern float sqrtf(float), cbrtf(float), sinf(float), cosf(float), tanf(float), asinf(float), acosf(float), atanf(float), sinhf(float), coshf(float), tanhf(float), expf(float), exp2f(float), exp10f(float), expm1f(float), logf(float), log10f(float), log1pf(float), log2f(float), floorf(float), ceilf(float), truncf(float), roundf(float), rintf(float), nearbyintf(float), fabsf(float), logbf(float);
extern float powf(float, float), atan2f(float, float), hypotf(float, float), fmodf(float, float), remainderf(float, float), dremf(float, float), fminf(float, float), fmaxf(float, float), fdimf(float, float), copysignf(float, float), nextafterf(float, float);
extern float fmaf(float, float, float), ldexpf(float, int), scalbnf(float, int), frexpf(float, int *), modff(float, float *);
extern int ilogbf(float), finitef(float);
extern long lroundf(float), lrintf(float);
extern long long llroundf(float), llrintf(float);
extern long double sqrtl(long double), cbrtl(long double), sinl(long double), cosl(long double), tanl(long double), asinl(long double), acosl(long double), atanl(long double), sinhl(long double), coshl(long double), tanhl(long double), expl(long double), exp2l(long double), exp10l(long double), expm1l(long double), logl(long double), log10l(long double), log1pl(long double), log2l(long double), floorl(long double), ceill(long double), truncl(long double), roundl(long double), rintl(long double), nearbyintl(long double), fabsl(long double), logbl(long double);
extern long double powl(long double, long double), atan2l(long double, long double), hypotl(long double, long double), fmodl(long double, long double), remainderl(long double, long double), dreml(long double, long double), fminl(long double, long double), fmaxl(long double, long double), fdiml(long double, long double), copysignl(long double, long double), nextafterl(long double, long double);
extern long double fmal(long double, long double, long double), ldexpl(long double, int), scalbnl(long double, int), frexpl(long double, int *), modfl(long double, long double *);
extern int ilogbl(long double), finitel(long double);
extern long lroundl(long double), lrintl(long double);
extern long long llroundl(long double), llrintl(long double);
#define isgreaterequal(x, y) ((x) >= (y))
#define islessequal(x, y) ((x) <= (y))
#define islessgreater(x, y) ((x) < (y) || (x) > (y))
extern double asinh(double), acosh(double), atanh(double), roundeven(double), significand(double), nan(const char *), scalbln(double, long), remquo(double, double, int *);
extern void sincos(double, double *, double *);
extern float asinhf(float), acoshf(float), atanhf(float), roundevenf(float), significandf(float), nanf(const char *), scalblnf(float, long), remquof(float, float, int *);
extern void sincosf(float, float *, float *);
extern long double asinhl(long double), acoshl(long double), atanhl(long double), roundevenl(long double), nanl(const char *), scalblnl(long double, long), remquol(long double, long double, int *);
#endif

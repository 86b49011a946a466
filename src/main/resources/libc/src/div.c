#include <inttypes.h>
#include <stdlib.h>

div_t div(int n, int d)
{
  div_t r = {n / d, n % d};
  return r;
}

ldiv_t ldiv(long n, long d)
{
  ldiv_t r = {n / d, n % d};
  return r;
}

lldiv_t lldiv(long long n, long long d)
{
  lldiv_t r = {n / d, n % d};
  return r;
}

imaxdiv_t imaxdiv(intmax_t n, intmax_t d)
{
  imaxdiv_t r = {n / d, n % d};
  return r;
}

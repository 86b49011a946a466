// Big numbers in base 10^9: factorials, Fibonacci numbers, powers, division, and digits of e.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BASE 1000000000u
#define MAX 64

typedef struct { int n; uint32_t d[MAX]; } big;

static big of(uint32_t v) { big b = {1, {v % BASE}}; if (v >= BASE) b.d[b.n++] = v / BASE; return b; }

static big add(big a, big b)
{
	uint32_t carry = 0;
	big r = {0};

	for (int i = 0; i < a.n || i < b.n || carry; i++) {
		uint32_t s = carry + (i < a.n ? a.d[i] : 0) + (i < b.n ? b.d[i] : 0);

		carry = s >= BASE;
		r.d[r.n++] = s - (carry ? BASE : 0);
	}
	return r;
}

static big mul(big a, big b)
{
	big r = {a.n + b.n};

	for (int i = 0; i < a.n; i++) {
		uint64_t carry = 0;

		for (int j = 0; j < b.n || carry; j++) {
			uint64_t t = r.d[i + j] + carry + (j < b.n ? (uint64_t)a.d[i] * b.d[j] : 0);

			r.d[i + j] = t % BASE;
			carry = t / BASE;
		}
	}
	while (r.n > 1 && !r.d[r.n - 1])
		r.n--;
	return r;
}

static uint32_t divide(big *a, uint32_t by)
{
	uint64_t rest = 0;

	for (int i = a->n; i-- > 0;) {
		rest = rest * BASE + a->d[i];
		a->d[i] = rest / by;
		rest %= by;
	}
	while (a->n > 1 && !a->d[a->n - 1])
		a->n--;
	return rest;
}

static big power(big b, unsigned e) { return e == 0 ? of(1) : e & 1 ? mul(b, power(b, e - 1)) : power(mul(b, b), e / 2); }

static char *text(const big *a)
{
	static char buffer[2][MAX * 9 + 2];
	static int turn;
	char *s = buffer[turn ^= 1], *p = s + sprintf(s, "%u", a->d[a->n - 1]);

	for (int i = a->n - 2; i >= 0; i--)
		p += sprintf(p, "%09u", a->d[i]);
	return s;
}

int main(void)
{
	big f = of(1), a = of(0), b = of(1), p, e, term;
	int digits = 0;

	for (unsigned i = 2; i <= 100; i++)
		f = mul(f, of(i));
	printf("%s\n", text(&f));
	// expect: 93326215443944152681699238856266700490715968264381621468592963895217599993229915608941463976156518286253697920827223758251185210916864000000000000000000000000
	for (int i = 0; i < 300; i++) {
		big t = add(a, b);

		a = b;
		b = t;
	}
	printf("%s\n", text(&a));
	// expect: 222232244629420445529739893461909967206666939096499764990979600
	p = power(of(2), 521);
	printf("%s\n", text(&p));
	// expect: 6864797660130609714981900799081393217269435300143305409394463459185543183397656052122559640661454554977296311391480858037121987999716643812574028291115057152
	p = power(of(4294967295u), 5);
	printf("%s %u\n", text(&p), divide(&(big){p.n, {p.d[0], p.d[1], p.d[2], p.d[3], p.d[4], p.d[5]}}, 4294967295u));
	// expect: 1461501635629491084391274140357585917716910309375 0
	e = term = power(of(10), 60);
	for (uint32_t k = 1; term.n > 1 || term.d[0]; k++) {
		divide(&term, k);
		e = add(e, term);
	}
	for (uint32_t rest = divide(&e, 1000); rest; rest = 0)
		printf("%s\n", text(&e));
	// expect: 2718281828459045235360287471352662497757247093699959574966
	while (f.n > 1 || f.d[0])
		digits += divide(&f, 10);
	printf("%d\n", digits);                 // expect: 648
	return 0;
}

// Sieve, trial division, Miller-Rabin and Euclid agree on the primes.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint8_t bits[2000];

static int trial(unsigned n)
{
	if (n < 2)
		return 0;
	for (unsigned d = 2; d * d <= n; d += 1 + (d & 1))
		if (n % d == 0)
			return 0;
	return 1;
}

static int rabin(uint32_t n)
{
	uint32_t d = n - 1, s = 0;
	static const uint32_t bases[] = {2, 7, 61};

	if (n < 2 || n % 2 == 0)
		return n == 2;
	while (!(d & 1))
		d >>= 1, s++;
	for (int i = 0; i < 3; i++) {
		uint64_t x = 1, b = bases[i] % n;

		if (!b)
			continue;
		for (uint32_t e = d; e; e >>= 1, b = b * b % n)
			if (e & 1)
				x = x * b % n;
		if (x == 1 || x == n - 1)
			continue;
		uint32_t r = 1;
		for (; r < s && (x = x * x % n) != n - 1; r++)
			;
		if (r == s)
			return 0;
	}
	return 1;
}

static unsigned gcd(unsigned a, unsigned b) { return b ? gcd(b, a % b) : a; }

static int inverse(int a, int m)
{
	int m0 = m, x = 1, y = 0;

	while (a > 1) {
		int q = a / m, t = m;

		m = a % m, a = t, t = y;
		y = x - q * y, x = t;
	}
	return x < 0 ? x + m0 : x;
}

int main(void)
{
	int n = 0, wrong = 0, phi = 0;

	memset(bits, 0xff, sizeof bits);
	bits[0] &= ~3;
	for (int i = 2; i * i < 16000; i++)
		if (bits[i >> 3] >> (i & 7) & 1)
			for (int j = i * i; j < 16000; j += i)
				bits[j >> 3] &= ~(1 << (j & 7));
	for (int i = 0; i < 4000; i++) {
		int p = bits[i / 8] >> i % 8 & 1;

		n += p;
		wrong += p != trial(i);
		wrong += p != rabin(i);
	}
	printf("%d %d\n", n, wrong);            // expect: 550 0
	printf("%d %d %d\n", rabin(4294967291u), rabin(4294967295u), rabin(3215031751u));
	// expect: 1 0 0
	for (int i = 1; i <= 360; i++)
		phi += gcd(i, 360) == 1;
	printf("%d %u\n", phi, gcd(3528, 3780)); // expect: 96 252
	printf("%d %d\n", inverse(3, 11), inverse(17, 3120)); // expect: 4 2753
	return 0;
}

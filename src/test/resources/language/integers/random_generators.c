// xorshift, xoshiro, PCG, Mersenne Twister and the C library's classic LCG give their known numbers.
#include <stdint.h>
#include <stdio.h>

static uint32_t xs32 = 2463534242u;
static uint32_t xorshift32(void) { xs32 ^= xs32 << 13; xs32 ^= xs32 >> 17; return xs32 ^= xs32 << 5; }
static uint64_t sm = 1234567;
static uint64_t splitmix(void)
{
	uint64_t z = sm += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}
static uint64_t s[4];
static uint64_t rotl(uint64_t x, int k) { return x << k | x >> (64 - k); }
static uint64_t xoshiro(void)
{
	uint64_t r = rotl(s[1] * 5, 7) * 9, t = s[1] << 17;

	s[2] ^= s[0], s[3] ^= s[1], s[1] ^= s[2], s[0] ^= s[3];
	s[2] ^= t;
	s[3] = rotl(s[3], 45);
	return r;
}
static uint64_t state = 0x853c49e6748fea9b, inc = 0xda3e39cb94b95bdb;
static uint32_t pcg(void)
{
	uint64_t old = state;
	uint32_t x = ((old >> 18) ^ old) >> 27, rot = old >> 59;

	state = old * 6364136223846793005ULL + (inc | 1);
	return x >> rot | x << (-rot & 31);
}
static uint32_t mt[624];
static int at = 624;
static uint32_t twister(void)
{
	if (at == 624) {
		for (int k = 0; k < 624; k++) {
			uint32_t y = (mt[k] & 0x80000000) | (mt[(k + 1) % 624] & 0x7fffffff);

			mt[k] = mt[(k + 397) % 624] ^ y >> 1 ^ (y & 1 ? 0x9908b0df : 0);
		}
		at = 0;
	}
	uint32_t y = mt[at++];
	y ^= y >> 11;
	y ^= y << 7 & 0x9d2c5680;
	y ^= y << 15 & 0xefc60000;
	return y ^ y >> 18;
}
static unsigned long next = 1;
static int lcg(void) { next = next * 1103515245 + 12345; return (unsigned)(next / 65536) % 32768; }

int main(void)
{
	mt[0] = 5489;
	for (int i = 1; i < 624; i++)
		mt[i] = 1812433253u * (mt[i - 1] ^ mt[i - 1] >> 30) + i;
	for (int i = 0; i < 4; i++)
		s[i] = splitmix();
	for (int i = 0; i < 3; i++)
		printf("%u %llu %u %u %d\n", xorshift32(), (unsigned long long)xoshiro(), pcg(), twister(), lcg());
	// expect: 723471715 3504822795582309479 355248013 3499211612 16838
	// expect: 2497366906 1819558768956484042 41705475 581869302 5758
	// expect: 2064144800 1250851346055027673 3406281715 3890346734 10113
	for (int i = 0; i < 1000; i++)
		xorshift32(), xoshiro(), pcg(), twister(), lcg();
	printf("%u %llu %u %u %d\n", xorshift32(), (unsigned long long)xoshiro(), pcg(), twister(), lcg());
	// expect: 1985335017 16543498651062127575 999161958 1155622524 29999
	return 0;
}

#ifndef _LINUX_PRANDOM_H
#define _LINUX_PRANDOM_H
#include <linux/types.h>
#include <linux/random.h>

struct rnd_state { __u32 s1, s2, s3, s4; };

/* Tausworthe's generator of L'Ecuyer, lfsr113. */
static inline u32 prandom_u32_state(struct rnd_state *state)
{
	state->s1 = (state->s1 & 4294967294U) << 18 ^ (state->s1 << 6 ^ state->s1) >> 13;
	state->s2 = (state->s2 & 4294967288U) << 2 ^ (state->s2 << 2 ^ state->s2) >> 27;
	state->s3 = (state->s3 & 4294967280U) << 7 ^ (state->s3 << 13 ^ state->s3) >> 21;
	state->s4 = (state->s4 & 4294967168U) << 13 ^ (state->s4 << 3 ^ state->s4) >> 12;
	return state->s1 ^ state->s2 ^ state->s3 ^ state->s4;
}
static inline void prandom_bytes_state(struct rnd_state *state, void *buf, size_t bytes)
{
	u8 *p = buf;

	while (bytes) {
		u32 value = prandom_u32_state(state);
		int i;

		for (i = 0; i < 4 && bytes; i++, bytes--, value >>= 8)
			*p++ = value;
	}
}
static inline u32 __seed(u32 x, u32 m) { return x < m ? x + m : x; }
static inline void prandom_seed_state(struct rnd_state *state, u64 seed)
{
	u32 i = (u32)((seed >> 32) ^ (seed << 10) ^ seed);

	state->s1 = __seed(i, 2U);
	state->s2 = __seed(i, 8U);
	state->s3 = __seed(i, 16U);
	state->s4 = __seed(i, 128U);
}
#define next_pseudo_random32(seed) ((u32)((seed) * 1664525 + 1013904223))
#if MMAPLAB_LINUX_VERSION_CODE < 0x060200
#define prandom_u32() get_random_u32()
#define prandom_bytes(buf, nbytes) get_random_bytes(buf, nbytes)
#define prandom_u32_max(ceil) get_random_u32_below(ceil)
#endif

#endif

// Forty structs and unions with random bit-fields: size, alignment and stored bytes are those of gcc.
#include <stdio.h>
#include <string.h>
#include <stddef.h>
enum en { A, B, C=7 };
static void show(const char*n,const void*p,size_t s,size_t a){printf("%s %zu %zu:",n,s,a);for(size_t i=0;i<s;i++)printf(" %02x",((const unsigned char*)p)[i]);puts("");}  // expect: s0 4 4: 43 03 00 00
	                                                                                                                                                                  // expect: st 4 0: 43 03 00 00
	                                                                                                                                                                  // expect: 1 1 418 418  4 0: 47 03 00 00
	                                                                                                                                                                  // expect: s1 16 8: 3c 00 00 00 00 00 00 00 d1 37 10 0f 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 3c 00 00 00 00 00 00 00 d1 37 10 0f 00 00 00 00
	                                                                                                                                                                  // expect: 63 63 8502920 8502920 1 1 -1 -1  16 0: 40 00 00 00 00 00 00 00 89 be 81 08 00 00 00 00
	                                                                                                                                                                  // expect: s2 2 1: 00 04
	                                                                                                                                                                  // expect: st 2 0: 00 04
	                                                                                                                                                                  // expect: 1 1  2 0: 00 04
	                                                                                                                                                                  // expect: s3 16 1: ba 3a 66 15 70 00 30 0f 58 27 8b 14 3b 56 f7 72
	                                                                                                                                                                  // expect: st 16 0: ba 3a 66 15 70 00 30 0f 58 27 8b 14 3b 56 f7 72
	                                                                                                                                                                  // expect: 0 0 22438824 22438824 53 53 483 483 -7513497484285887808 -7513497484285887808  16 0: 91 3a 66 15 6c 00 20 0f c1 3a 59 a4 d8 b1 ba 97
	                                                                                                                                                                  // expect: s4 4 2: 5f dc 2b 00
	                                                                                                                                                                  // expect: st 4 0: 5f 04 00 00
	                                                                                                                                                                  // expect: 0 0 2874464 2874464 4 4 1128 1128  4 0: 69 dc 2b 00
	                                                                                                                                                                  // expect: s5 12 4: 00 00 00 00 6a b7 fd d5 49 0f 00 00
	                                                                                                                                                                  // expect: st 12 0: 00 00 00 00 6a b7 fd d5 49 0f 00 00
	                                                                                                                                                                  // expect: 1 1 3590174569 3590174569 -56 -56 12 12  12 0: 00 00 00 00 6a b7 fd d5 49 0d 00 00
	                                                                                                                                                                  // expect: s6 16 16: 81 fa fc fc 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 81 fa fc fc 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 4244437630 4244437630  16 0: 7f fa fc fc 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s7 8 8: 5b 74 8b 07 00 00 00 00
	                                                                                                                                                                  // expect: st 8 0: 01 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 13400 13400 -2 -2 126579804 126579804 -24 -24 6005576 6005576 -285876 -285876 1 1  8 0: 4d a3 db 07 00 00 00 00
	                                                                                                                                                                  // expect: s8 10 2: 00 00 58 5d 13 08 c4 7c 3d 00
	                                                                                                                                                                  // expect: st 10 0: 00 00 58 5d 13 08 c4 7c 3d 00
	                                                                                                                                                                  // expect: -5657948313687360 -5657948313687360  10 0: 00 00 c1 ea 9a 40 20 e6 2b 00
	                                                                                                                                                                  // expect: s9 4 4: 58 4a 00 00
	                                                                                                                                                                  // expect: st 4 0: 58 4a 00 00
	                                                                                                                                                                  // expect: 0 0 -88 -88 0 0  4 0: 98 1a 00 00
	                                                                                                                                                                  // expect: s10 4 4: e5 8b 00 00
	                                                                                                                                                                  // expect: st 4 0: e5 8b 00 00
	                                                                                                                                                                  // expect: 35816 35816  4 0: e9 8b 00 00
	                                                                                                                                                                  // expect: s11 6 1: 00 00 00 6a 0d 00
	                                                                                                                                                                  // expect: st 6 0: 00 00 00 6a 0d 00
	                                                                                                                                                                  // expect: 0 0 16 16 0 0 14 14  6 0: 00 10 00 51 0f 00
	                                                                                                                                                                  // expect: s12 4 2: 66 dc 06 00
	                                                                                                                                                                  // expect: st 4 0: 66 dc 06 00
	                                                                                                                                                                  // expect: 99 99 -12 -12 1 1  4 0: 64 d4 02 00
	                                                                                                                                                                  // expect: s13 9 1: 15 a4 79 61 e5 11 d2 95 09
	                                                                                                                                                                  // expect: st 9 0: 15 a4 79 61 e5 11 d2 95 09
	                                                                                                                                                                  // expect: 22 22 -7471712050848148 -7471712050848148 72 72  9 0: 17 b4 79 61 e5 11 d2 95 49
	                                                                                                                                                                  // expect: s14 8 8: 65 02 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 8 0: 65 02 00 00 00 00 00 00
	                                                                                                                                                                  // expect: -216 -216  8 0: 29 03 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s15 8 4: e5 73 96 23 12 24 4e 00
	                                                                                                                                                                  // expect: st 8 0: e5 73 96 23 12 24 4e 00
	                                                                                                                                                                  // expect: 29666 29666 -103 -103 1 1 143673480 143673480 1 1  8 0: e3 73 9a 13 91 20 51 00
	                                                                                                                                                                  // expect: s16 16 8: 82 ec 3b 9b 33 00 00 00 03 89 f5 1a 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 82 ec 3b 9b 33 00 00 00 03 89 f5 1a 00 00 00 00
	                                                                                                                                                                  // expect: -4987 -4987 236344 236344 0 0 183863552 183863552 1 1  16 0: 86 ec 39 9b 13 00 00 00 01 89 f5 1a 00 00 00 00
	                                                                                                                                                                  // expect: s17 16 2: 1c 02 05 d5 a1 54 a9 d9 52 6e 00 00 b9 08 19 26
	                                                                                                                                                                  // expect: st 16 0: 1c 02 05 d5 a1 54 a9 d9 52 6e 00 00 b9 08 19 26
	                                                                                                                                                                  // expect: 224 224 7949655613554939142 7949655613554939142 0 0 639174844 639174844  16 0: e1 00 07 d5 a1 54 a9 d9 52 6e 01 00 bd 08 19 26
	                                                                                                                                                                  // expect: s18 14 2: b3 4a 58 62 d1 b2 45 47 bd ba 1c 7f 1b 00
	                                                                                                                                                                  // expect: st 14 0: b3 4a 58 62 d1 b2 45 47 bd ba 1c 7f 1b 00
	                                                                                                                                                                  // expect: 74664397488 74664397488 1 1 0 0 0 0 1 1 7739585739966274 7739585739966274  14 0: b1 4a 58 62 d1 84 43 47 bd ba 1c 7f 1b 00
	                                                                                                                                                                  // expect: s19 16 16: 80 8a 2d f9 5e 4b 2d b3 06 13 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 80 8a 2d f9 5e 4b 2d b3 06 13 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 2691 2691 -71 -71 -6 -6 19291 19291 1415528 1415528 16 16  16 0: 84 8a 2e fb 5c 4b 69 99 15 11 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s20 8 4: 43 1c 47 5b a6 42 10 05
	                                                                                                                                                                  // expect: st 8 0: 43 1c 47 5b a6 42 10 05
	                                                                                                                                                                  // expect: -211595900223022010 -211595900223022010  8 0: 47 1c 47 5b a6 42 10 05
	                                                                                                                                                                  // expect: s21 8 8: 2e 57 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 8 0: 2e 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 0 0 22308 22308 40 40  8 0: 29 57 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s22 13 1: 23 ad 90 8b 37 ac f6 a0 43 96 a0 ad 05
	                                                                                                                                                                  // expect: st 13 0: 23 ad 90 8b 37 ac f6 a0 43 96 a0 ad 05
	                                                                                                                                                                  // expect: 11552 11552 3208605747171497762 3208605747171497762 744260 744260  13 0: 21 ad 91 8b 37 ac f6 a0 43 96 a2 ad 05
	                                                                                                                                                                  // expect: s23 2 2: 00 00
	                                                                                                                                                                  // expect: st 2 0: 00 00
	                                                                                                                                                                  // expect: 1 1  2 0: 00 00
	                                                                                                                                                                  // expect: s24 10 2: 4a d4 26 07 37 e7 b6 7b 5e 00
	                                                                                                                                                                  // expect: st 10 0: 4a d4 26 07 37 e7 b6 7b 5e 00
	                                                                                                                                                                  // expect: 8914566735955678281 8914566735955678281 240 240  10 0: 4a d4 26 07 37 e7 b6 7b f1 00
	                                                                                                                                                                  // expect: s25 4 1: da 85 2c 01
	                                                                                                                                                                  // expect: st 4 0: da 85 2c 01
	                                                                                                                                                                  // expect: 820695 820695 15 15  4 0: d8 85 0c 01
	                                                                                                                                                                  // expect: s26 6 1: fe 07 1f c3 80 0f
	                                                                                                                                                                  // expect: st 6 0: fe 07 1f c3 80 0f
	                                                                                                                                                                  // expect: -3 -3 2 2 -66709256 -66709256  6 0: fe 03 f9 18 06 0c
	                                                                                                                                                                  // expect: s27 8 1: af c6 b8 7b 47 fd a4 2d
	                                                                                                                                                                  // expect: st 8 0: af 06 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 50866 50866 7865512817070585240 7865512817070585240 -8 -8 1 1 11235066936440214 11235066936440214 -620 -620  8 0: 95 35 c6 dd 3b ea 27 6d
	                                                                                                                                                                  // expect: s28 16 1: f7 f3 ae 41 6e b5 ff 32 5c 9d ae 86 ed ed 4d 04
	                                                                                                                                                                  // expect: st 16 0: f7 f3 ae 41 6e b5 ff 32 5c 9d ae 86 ed ed 4d 04
	                                                                                                                                                                  // expect: 3674855306110628858 3674855306110628858 3920779119861087 3920779119861087 71 71 -1 -1  16 0: fb f3 ae 41 6e b5 ff 32 60 9d ae 86 ed ed 8d 04
	                                                                                                                                                                  // expect: s29 1 1: 0e
	                                                                                                                                                                  // expect: st 1 0: 0e
	                                                                                                                                                                  // expect: 11 11  1 0: 0c
	                                                                                                                                                                  // expect: s30 8 8: fe cf d8 4c 12 00 00 00
	                                                                                                                                                                  // expect: st 8 0: fe 0f 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 4097 4097 -1 -1 3 3 53255 53255 64 64 79033664008 79033664008 524 524  8 0: 0d 02 c6 66 12 00 00 00
	                                                                                                                                                                  // expect: s31 14 2: 17 00 6a 9b c2 45 32 a1 02 00 66 3f 78 05
	                                                                                                                                                                  // expect: st 14 0: 17 00 6a 9b c2 45 32 a1 02 00 66 3f 78 05
	                                                                                                                                                                  // expect: 0 0 24 24 96639849 96639849 1087776 1087776 197262128 197262128  14 0: 33 00 6a 9b c2 15 92 09 01 00 31 fb c1 0b
	                                                                                                                                                                  // expect: s32 20 4: 02 64 b4 66 aa 0f 8e 6d 7a af 38 0f 0d d2 60 74 fa f0 be 3e
	                                                                                                                                                                  // expect: st 20 0: 02 64 b4 66 aa 0f 8e 6d 7a af 38 0f 0d d2 60 74 fa f0 be 3e
	                                                                                                                                                                  // expect: 1 1 -3212068750652759264 -3212068750652759264 -84 -84 -5 -5 4 4 1 1 4521316034411549200 4521316034411549200  20 0: 02 21 a3 35 53 7d 70 6c d3 ad 3c 0d 11 d2 60 74 fa f0 be 3e
	                                                                                                                                                                  // expect: s33 4 4: 08 00 00 00
	                                                                                                                                                                  // expect: st 4 0: 08 00 00 00
	                                                                                                                                                                  // expect: 5 5  4 0: 06 00 00 00
	                                                                                                                                                                  // expect: s34 8 4: 21 36 a7 bb e3 82 58 00
	                                                                                                                                                                  // expect: st 8 0: 21 36 a7 bb e3 82 58 00
	                                                                                                                                                                  // expect: 6 6 1369799 1369799 1484972984 1484972984  8 0: 47 36 a7 b9 e3 82 58 00
	                                                                                                                                                                  // expect: s35 16 16: 7d 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 7d 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 40 40 0 0 108 108  16 0: 6d 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s36 24 8: 7b 67 00 00 12 d4 97 83 10 00 9e 0c d4 96 05 00 47 2c 05 00 00 00 00 00
	                                                                                                                                                                  // expect: st 24 0: 7b 67 00 00 12 d4 97 83 10 00 9e 0c d4 96 05 00 47 2c 05 00 00 00 00 00
	                                                                                                                                                                  // expect: -6274 -6274 2207765519 2207765519 0 0 -869 -869 366289 366289 339012 339012  24 0: 7f 67 00 00 10 d4 97 83 01 00 9c 0c d2 96 05 00 45 2c 05 00 00 00 00 00
	                                                                                                                                                                  // expect: s37 4 4: 30 01 00 00
	                                                                                                                                                                  // expect: st 4 0: 30 01 00 00
	                                                                                                                                                                  // expect: 13 13 43 43 352 352 6 6 1 1 356 356 354 354  4 0: 63 01 00 00
	                                                                                                                                                                  // expect: s38 13 1: 19 d2 70 26 0f df 3b c6 4e f9 b9 7a 00
	                                                                                                                                                                  // expect: st 13 0: 19 d2 70 26 0f df 3b c6 4e f9 b9 7a 00
	                                                                                                                                                                  // expect: 10 10 1 1 254177487 254177487 15324 15324 11710058181 11710058181 27 27  13 0: 1b d0 70 26 0f dd 3b c6 4e f9 b9 72 00
	                                                                                                                                                                  // expect: s39 6 2: 62 00 a6 4e 04 00
	                                                                                                                                                                  // expect: st 6 0: 62 00 a6 4e 04 00
	                                                                                                                                                                  // expect: 95 95 0 0 30000 30000 1 1  6 0: 60 01 31 75 02 00
#pragma pack(1)
struct s0 {
  _Bool f0 : 1;
  unsigned f1 : 9;
  int : 0;
} __attribute__((packed,aligned(4)));
#pragma pack()
struct s1 {
  char f0;
  long f1 : 27 __attribute__((aligned(8)));
  _Bool f2 : 1 __attribute__((packed));
  char f3 : 1 __attribute__((packed));
} ;
#pragma pack(4)
struct s2 {
  enum en : 10;
  _Bool f1 : 1;
} __attribute__((packed));
#pragma pack()
struct s3 {
  unsigned char f0 : 4 __attribute__((packed));
  enum en f1 : 29;
  unsigned char f2 : 6;
  enum en : 12;
  unsigned short f4 : 9;
  unsigned long long f5;
} __attribute__((packed));
#pragma pack(2)
union s4 {
  signed char f0 : 2;
  unsigned f1 : 22;
  unsigned short f2 : 4;
  unsigned short f3 : 11;
} __attribute__((packed));
#pragma pack()
struct s5 {
  unsigned char f0 : 1;
  enum en f1;
  short f2 : 7;
  char f3 : 7;
} ;
union s6 {
  enum en f0;
} __attribute__((aligned(16)));
union s7 {
  enum en f0 : 14 __attribute__((aligned(8)));
  char f1 : 3;
  unsigned f2 : 29;
  signed char f3 : 7;
  enum en f4 : 23;
  long f5 : 20;
  _Bool f6 : 1;
} __attribute__((packed));
#pragma pack(2)
struct s8 {
  unsigned short : 15;
  long f1 : 54 __attribute__((aligned(8)));
} ;
#pragma pack()
#pragma pack(4)
struct s9 {
  unsigned char : 3;
  unsigned long long f1 : 1;
  char f2 : 8;
  char f3 : 4;
} ;
#pragma pack()
#pragma pack(4)
struct s10 {
  unsigned short f0;
} __attribute__((packed,aligned(4)));
#pragma pack()
struct s11 {
  int : 12;
  unsigned char f1 : 2;
  char : 8;
  unsigned char f3 : 6;
  unsigned char f4 : 1;
  char f5;
  signed char : 6;
} ;
#pragma pack(2)
struct s12 {
  enum en f0 : 10;
  int f1 : 6;
  unsigned f2 : 3;
  int : 0;
} ;
#pragma pack()
#pragma pack(1)
struct s13 {
  short f0 : 10;
  long f1 : 54;
  unsigned char f2;
} ;
#pragma pack()
union s14 {
  int f0 : 10 __attribute__((aligned(8)));
} __attribute__((packed,aligned(4)));
#pragma pack(4)
struct s15 {
  unsigned char : 0;
  unsigned short f1;
  char f2;
  _Bool f3 : 1;
  enum en f4 : 28;
  unsigned char f5 : 3;
  long : 0;
} ;
#pragma pack()
struct s16 {
  short f0;
  unsigned long long f1 : 20 __attribute__((packed));
  unsigned char f2 : 3;
  enum en f3 : 28 __attribute__((aligned(8)));
  _Bool f4 : 1;
} ;
#pragma pack(2)
struct s17 {
  short f0 : 10 __attribute__((aligned(4)));
  unsigned long long f1;
  unsigned char f2 : 2;
  unsigned short : 0;
  int f4;
} ;
#pragma pack()
#pragma pack(2)
struct s18 {
  long f0 : 38;
  _Bool f1 : 1;
  long f2 : 3;
  signed char f3 : 5;
  _Bool f4 : 1;
  unsigned long long f5 : 53;
} ;
#pragma pack()
#pragma pack(1)
struct s19 {
  short f0 : 14;
  char f1 : 8;
  char f2;
  short f3;
  enum en f4 : 21 __attribute__((aligned(8)));
  unsigned char f5 : 6 __attribute__((aligned(8)));
} __attribute__((aligned(16)));
#pragma pack()
#pragma pack(4)
struct s20 {
  long f0 : 59;
} ;
#pragma pack()
union s21 {
  char f0 : 4 __attribute__((aligned(8)));
  unsigned short f1;
  signed char f2 : 7 __attribute__((packed));
} ;
#pragma pack(1)
struct s22 {
  short f0 : 15;
  long f1 : 64;
  unsigned f2 : 23;
  unsigned char : 0;
} ;
#pragma pack()
#pragma pack(2)
struct s23 {
  unsigned short f0 : 1;
} ;
#pragma pack()
#pragma pack(2)
struct s24 {
  unsigned long long f0;
  unsigned f1 : 9;
} ;
#pragma pack()
struct s25 {
  enum en f0 : 20;
  short f1 : 5;
} __attribute__((packed));
struct s26 {
  signed char f0;
  short f1 : 3;
  unsigned char : 0;
  int f3 : 28;
} __attribute__((packed));
#pragma pack(1)
union s27 {
  unsigned f0 : 19;
  unsigned long long f1;
  short f2 : 4;
  _Bool f3 : 1;
  long f4 : 56;
  short f5 : 11;
} ;
#pragma pack()
struct s28 {
  unsigned long long f0;
  unsigned long long f1 : 52;
  int f2 : 8;
  int f3 : 1;
} __attribute__((packed));
#pragma pack(4)
struct s29 {
  unsigned char f0 : 6;
} ;
#pragma pack()
union s30 {
  int f0 : 14;
  char f1;
  signed char f2 : 5;
  unsigned long long f3 : 18 __attribute__((aligned(8)));
  short f4 : 13;
  long f5 : 39;
  unsigned f6 : 14;
} ;
#pragma pack(2)
struct s31 {
  signed char f0 : 1;
  unsigned char f1 : 5;
  unsigned short : 0;
  enum en f3 : 28;
  unsigned long long f4 : 22;
  unsigned f5 : 28 __attribute__((aligned(8)));
} ;
#pragma pack()
#pragma pack(1)
struct s32 {
  unsigned short f0 : 2;
  long f1;
  signed char f2;
  short f3 : 6 __attribute__((aligned(8)));
  unsigned short f4 : 3 __attribute__((aligned(4)));
  _Bool f5 : 1;
  unsigned long long f6;
} __attribute__((packed,aligned(4)));
#pragma pack()
struct s33 {
  int f0 : 5;
} ;
#pragma pack(2)
struct s34 {
  unsigned short f0 : 3;
  unsigned f1 : 21;
  int f2;
  char : 0;
} __attribute__((packed,aligned(4)));
#pragma pack()
union s35 {
  unsigned long long f0 : 6;
  int f1 : 1;
  unsigned long long f2 : 7;
} __attribute__((aligned(16)));
struct s36 {
  short f0 : 15;
  enum en f1;
  long f2 : 6;
  short : 8;
  short f4 : 12;
  unsigned f5 : 19;
  enum en f6 : 19;
} ;
#pragma pack(4)
union s37 {
  char f0 : 5 __attribute__((aligned(8)));
  unsigned char f1 : 6 __attribute__((aligned(4)));
  unsigned short f2 : 10 __attribute__((packed));
  unsigned short f3 : 3;
  _Bool f4 : 1;
  unsigned f5 : 11;
  short f6 : 11 __attribute__((packed));
} ;
#pragma pack()
#pragma pack(1)
struct s38 {
  unsigned long long f0 : 4;
  _Bool f1 : 1;
  int f2;
  unsigned short f3 : 16;
  unsigned long long f4 : 34;
  short f5 : 11;
} __attribute__((packed));
#pragma pack()
struct s39 {
  char f0;
  signed char : 0;
  char f2 : 1;
  unsigned short f3;
  unsigned short f4 : 3;
} ;
int main(void){
{ struct s0 v; memset(&v,0,sizeof v); static struct s0 st = { .f0 = 5703447317995508772LL, .f1 = 2310513166811243937LL };
 v.f0 = 5703447317995508772LL;
 v.f1 = 2310513166811243937LL;
 show("s0",&v,sizeof v,_Alignof(struct s0)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s1 v; memset(&v,0,sizeof v); static struct s1 st = { .f0 = 6638104047811340860LL, .f1 = 3678497896150349777LL, .f2 = 7607852071841377046LL, .f3 = 6162625512980669392LL };
 v.f0 = 6638104047811340860LL;
 v.f1 = 3678497896150349777LL;
 v.f2 = 7607852071841377046LL;
 v.f3 = 6162625512980669392LL;
 show("s1",&v,sizeof v,_Alignof(struct s1)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s2 v; memset(&v,0,sizeof v); static struct s2 st = { .f1 = 4684925501029333088LL };
 v.f1 = 4684925501029333088LL;
 show("s2",&v,sizeof v,_Alignof(struct s2)); show("st",&st,sizeof st,0);
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s3 v; memset(&v,0,sizeof v); static struct s3 st = { .f0 = 6987662874382490234LL, .f1 = 8086779332746699691LL, .f2 = 8516686657008234040LL, .f4 = 7770324076104804838LL, .f5 = 8284184851319039832LL };
 v.f0 = 6987662874382490234LL;
 v.f1 = 8086779332746699691LL;
 v.f2 = 8516686657008234040LL;
 v.f4 = 7770324076104804838LL;
 v.f5 = 8284184851319039832LL;
 show("s3",&v,sizeof v,_Alignof(struct s3)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 <<= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ union s4 v; memset(&v,0,sizeof v); static union s4 st = { .f3 = 6434875875198921823LL };
 v.f0 = 7525470040923500056LL;
 v.f1 = 927940560879867973LL;
 v.f2 = 1349918794410783843LL;
 v.f3 = 6434875875198921823LL;
 show("s4",&v,sizeof v,_Alignof(union s4)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s5 v; memset(&v,0,sizeof v); static struct s5 st = { .f0 = 936174290462548954LL, .f1 = 2397337846412064618LL, .f2 = 2036790572872355145LL, .f3 = 5966836625411193999LL };
 v.f0 = 936174290462548954LL;
 v.f1 = 2397337846412064618LL;
 v.f2 = 2036790572872355145LL;
 v.f3 = 5966836625411193999LL;
 show("s5",&v,sizeof v,_Alignof(struct s5)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ union s6 v; memset(&v,0,sizeof v); static union s6 st = { .f0 = 3608885943026383489LL };
 v.f0 = 3608885943026383489LL;
 show("s6",&v,sizeof v,_Alignof(union s6)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s7 v; memset(&v,0,sizeof v); static union s7 st = { .f6 = 6211050640042515949LL };
 v.f0 = 6816220633290940558LL;
 v.f1 = 5020461236122469360LL;
 v.f2 = 1243657405815322003LL;
 v.f3 = 7029746607037427617LL;
 v.f4 = 4444070478503495895LL;
 v.f5 = 5627508152664290395LL;
 v.f6 = 6211050640042515949LL;
 show("s7",&v,sizeof v,_Alignof(union s7)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 += 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s8 v; memset(&v,0,sizeof v); static struct s8 st = { .f1 = 3710258849414077784LL };
 v.f1 = 3710258849414077784LL;
 show("s8",&v,sizeof v,_Alignof(struct s8)); show("st",&st,sizeof st,0);
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s9 v; memset(&v,0,sizeof v); static struct s9 st = { .f1 = 9218025779884888119LL, .f2 = 5839213110556730533LL, .f3 = 769847637603233188LL };
 v.f1 = 9218025779884888119LL;
 v.f2 = 5839213110556730533LL;
 v.f3 = 769847637603233188LL;
 show("s9",&v,sizeof v,_Alignof(struct s9)); show("st",&st,sizeof st,0);
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s10 v; memset(&v,0,sizeof v); static struct s10 st = { .f0 = 21744688221883365LL };
 v.f0 = 21744688221883365LL;
 show("s10",&v,sizeof v,_Alignof(struct s10)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s11 v; memset(&v,0,sizeof v); static struct s11 st = { .f1 = 3383997954830237144LL, .f3 = 5233966546732025450LL, .f4 = 7834680758868115891LL, .f5 = 7806292417178554125LL };
 v.f1 = 3383997954830237144LL;
 v.f3 = 5233966546732025450LL;
 v.f4 = 7834680758868115891LL;
 v.f5 = 7806292417178554125LL;
 show("s11",&v,sizeof v,_Alignof(struct s11)); show("st",&st,sizeof st,0);
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s12 v; memset(&v,0,sizeof v); static struct s12 st = { .f0 = 5381387296444430438LL, .f1 = 3328775968345993655LL, .f2 = 9124709883777717846LL };
 v.f0 = 5381387296444430438LL;
 v.f1 = 3328775968345993655LL;
 v.f2 = 9124709883777717846LL;
 show("s12",&v,sizeof v,_Alignof(struct s12)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s13 v; memset(&v,0,sizeof v); static struct s13 st = { .f0 = 4438031084279416853LL, .f1 = 3109019230089535081LL, .f2 = 7359092067743684105LL };
 v.f0 = 4438031084279416853LL;
 v.f1 = 3109019230089535081LL;
 v.f2 = 7359092067743684105LL;
 show("s13",&v,sizeof v,_Alignof(struct s13)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ union s14 v; memset(&v,0,sizeof v); static union s14 st = { .f0 = 1536209591257315941LL };
 v.f0 = 1536209591257315941LL;
 show("s14",&v,sizeof v,_Alignof(union s14)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s15 v; memset(&v,0,sizeof v); static struct s15 st = { .f1 = 588985590397105125LL, .f2 = 7965109844299305878LL, .f3 = 6474845493679944295LL, .f4 = 8328803720142915857LL, .f5 = 4165383547912969170LL };
 v.f1 = 588985590397105125LL;
 v.f2 = 7965109844299305878LL;
 v.f3 = 6474845493679944295LL;
 v.f4 = 8328803720142915857LL;
 v.f5 = 4165383547912969170LL;
 show("s15",&v,sizeof v,_Alignof(struct s15)); show("st",&st,sizeof st,0);
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s16 v; memset(&v,0,sizeof v); static struct s16 st = { .f0 = 4599203013801340034LL, .f1 = 6180287800837118779LL, .f2 = 1863040985788597795LL, .f3 = 5624141178295650563LL, .f4 = 2017825718979431983LL };
 v.f0 = 4599203013801340034LL;
 v.f1 = 6180287800837118779LL;
 v.f2 = 1863040985788597795LL;
 v.f3 = 5624141178295650563LL;
 v.f4 = 2017825718979431983LL;
 show("s16",&v,sizeof v,_Alignof(struct s16)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s17 v; memset(&v,0,sizeof v); static struct s17 st = { .f0 = 4137504109107178012LL, .f1 = 7949655613554939141LL, .f2 = 7384650861150141400LL, .f4 = 8012301894084528313LL };
 v.f0 = 4137504109107178012LL;
 v.f1 = 7949655613554939141LL;
 v.f2 = 7384650861150141400LL;
 v.f4 = 8012301894084528313LL;
 show("s17",&v,sizeof v,_Alignof(struct s17)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s18 v; memset(&v,0,sizeof v); static struct s18 st = { .f0 = 7471277517791840947LL, .f1 = 574235737553686688LL, .f2 = 5912041823885229885LL, .f3 = 1174327247671035372LL, .f4 = 2647922573952413762LL, .f5 = 7654851753015068485LL };
 v.f0 = 7471277517791840947LL;
 v.f1 = 574235737553686688LL;
 v.f2 = 5912041823885229885LL;
 v.f3 = 1174327247671035372LL;
 v.f4 = 2647922573952413762LL;
 v.f5 = 7654851753015068485LL;
 show("s18",&v,sizeof v,_Alignof(struct s18)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 -= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s19 v; memset(&v,0,sizeof v); static struct s19 st = { .f0 = 3536370648096557696LL, .f1 = 7161209558232073142LL, .f2 = 4522400807098232569LL, .f3 = 8128342134914435934LL, .f4 = 5627361349427704621LL, .f5 = 4309052528293102931LL };
 v.f0 = 3536370648096557696LL;
 v.f1 = 7161209558232073142LL;
 v.f2 = 4522400807098232569LL;
 v.f3 = 8128342134914435934LL;
 v.f4 = 5627361349427704621LL;
 v.f5 = 4309052528293102931LL;
 show("s19",&v,sizeof v,_Alignof(struct s19)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s20 v; memset(&v,0,sizeof v); static struct s20 st = { .f0 = 7282393879721483331LL };
 v.f0 = 7282393879721483331LL;
 show("s20",&v,sizeof v,_Alignof(struct s20)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s21 v; memset(&v,0,sizeof v); static union s21 st = { .f2 = 3928882018234660782LL };
 v.f0 = 2816002362136706822LL;
 v.f1 = 1046344515147487069LL;
 v.f2 = 3928882018234660782LL;
 show("s21",&v,sizeof v,_Alignof(union s21)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s22 v; memset(&v,0,sizeof v); static struct s22 st = { .f0 = 270959710035258659LL, .f1 = 3208605747171497761LL, .f2 = 91903869877705537LL };
 v.f0 = 270959710035258659LL;
 v.f1 = 3208605747171497761LL;
 v.f2 = 91903869877705537LL;
 show("s22",&v,sizeof v,_Alignof(struct s22)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s23 v; memset(&v,0,sizeof v); static struct s23 st = { .f0 = 3404624691377424374LL };
 v.f0 = 3404624691377424374LL;
 show("s23",&v,sizeof v,_Alignof(struct s23)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s24 v; memset(&v,0,sizeof v); static struct s24 st = { .f0 = 8914566735955678282LL, .f1 = 3341073064955173982LL };
 v.f0 = 8914566735955678282LL;
 v.f1 = 3341073064955173982LL;
 show("s24",&v,sizeof v,_Alignof(struct s24)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s25 v; memset(&v,0,sizeof v); static struct s25 st = { .f0 = 2055128020501169626LL, .f1 = 4688539279815492242LL };
 v.f0 = 2055128020501169626LL;
 v.f1 = 4688539279815492242LL;
 show("s25",&v,sizeof v,_Alignof(struct s25)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s26 v; memset(&v,0,sizeof v); static struct s26 st = { .f0 = 5874974774933557758LL, .f1 = 779888641395963591LL, .f3 = 4102658779177337631LL };
 v.f0 = 5874974774933557758LL;
 v.f1 = 779888641395963591LL;
 v.f3 = 4102658779177337631LL;
 show("s26",&v,sizeof v,_Alignof(struct s26)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ union s27 v; memset(&v,0,sizeof v); static union s27 st = { .f5 = 2718389015599496879LL };
 v.f0 = 4827039316215994139LL;
 v.f1 = 3277686202152471959LL;
 v.f2 = 5824715489248684492LL;
 v.f3 = 797816136751534824LL;
 v.f4 = 6963969407281840881LL;
 v.f5 = 2718389015599496879LL;
 show("s27",&v,sizeof v,_Alignof(union s27)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s28 v; memset(&v,0,sizeof v); static struct s28 st = { .f0 = 3674855306110628855LL, .f1 = 8213982899816275292LL, .f2 = 6548268731534199876LL, .f3 = 4100568724173465574LL };
 v.f0 = 3674855306110628855LL;
 v.f1 = 8213982899816275292LL;
 v.f2 = 6548268731534199876LL;
 v.f3 = 4100568724173465574LL;
 show("s28",&v,sizeof v,_Alignof(struct s28)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s29 v; memset(&v,0,sizeof v); static struct s29 st = { .f0 = 4890097515732491342LL };
 v.f0 = 4890097515732491342LL;
 show("s29",&v,sizeof v,_Alignof(struct s29)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s30 v; memset(&v,0,sizeof v); static union s30 st = { .f6 = 4570394257583902718LL };
 v.f0 = 4508920703055692474LL;
 v.f1 = 4626140531982308000LL;
 v.f2 = 4544537586260521010LL;
 v.f3 = 8839887870222994112LL;
 v.f4 = 4095008887565629275LL;
 v.f5 = 1317202914046439204LL;
 v.f6 = 4570394257583902718LL;
 show("s30",&v,sizeof v,_Alignof(union s30)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 <<= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s31 v; memset(&v,0,sizeof v); static struct s31 st = { .f0 = 4125539512642475933LL, .f1 = 6537782140894464971LL, .f3 = 4834539914861386602LL, .f4 = 1191872164939830052LL, .f5 = 8396887821670432614LL };
 v.f0 = 4125539512642475933LL;
 v.f1 = 6537782140894464971LL;
 v.f3 = 4834539914861386602LL;
 v.f4 = 1191872164939830052LL;
 v.f5 = 8396887821670432614LL;
 show("s31",&v,sizeof v,_Alignof(struct s31)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 <<= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s32 v; memset(&v,0,sizeof v); static struct s32 st = { .f0 = 4760406428049592530LL, .f1 = 8821863443023180900LL, .f2 = 8805716298651985327LL, .f3 = 8575521023407167544LL, .f4 = 8615333661648271975LL, .f5 = 5358411482490738889LL, .f6 = 4521316034411549197LL };
 v.f0 = 4760406428049592530LL;
 v.f1 = 8821863443023180900LL;
 v.f2 = 8805716298651985327LL;
 v.f3 = 8575521023407167544LL;
 v.f4 = 8615333661648271975LL;
 v.f5 = 5358411482490738889LL;
 v.f6 = 4521316034411549197LL;
 show("s32",&v,sizeof v,_Alignof(struct s32)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 += 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s33 v; memset(&v,0,sizeof v); static struct s33 st = { .f0 = 3945247302379360584LL };
 v.f0 = 3945247302379360584LL;
 show("s33",&v,sizeof v,_Alignof(struct s33)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s34 v; memset(&v,0,sizeof v); static struct s34 st = { .f0 = 1933138761361816201LL, .f1 = 4837793304151385796LL, .f2 = 1732011250826798011LL };
 v.f0 = 1933138761361816201LL;
 v.f1 = 4837793304151385796LL;
 v.f2 = 1732011250826798011LL;
 show("s34",&v,sizeof v,_Alignof(struct s34)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ union s35 v; memset(&v,0,sizeof v); static union s35 st = { .f2 = 4247470517513839485LL };
 v.f0 = 7461732724064794641LL;
 v.f1 = 9028697500562797921LL;
 v.f2 = 4247470517513839485LL;
 show("s35",&v,sizeof v,_Alignof(union s35)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s36 v; memset(&v,0,sizeof v); static struct s36 st = { .f0 = 4074734811058005883LL, .f1 = 5577095455031415826LL, .f2 = 4945249492905145616LL, .f4 = 2407189194853395614LL, .f5 = 2137865873070069460LL, .f6 = 1095093102931946567LL };
 v.f0 = 4074734811058005883LL;
 v.f1 = 5577095455031415826LL;
 v.f2 = 4945249492905145616LL;
 v.f4 = 2407189194853395614LL;
 v.f5 = 2137865873070069460LL;
 v.f6 = 1095093102931946567LL;
 show("s36",&v,sizeof v,_Alignof(struct s36)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 -= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 ^= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ union s37 v; memset(&v,0,sizeof v); static union s37 st = { .f6 = 705184061747964208LL };
 v.f0 = 5399647415981760627LL;
 v.f1 = 233225810755142966LL;
 v.f2 = 1197404510148817667LL;
 v.f3 = 3648589419096088471LL;
 v.f4 = 8999765955508568961LL;
 v.f5 = 4708296356412815036LL;
 v.f6 = 705184061747964208LL;
 show("s37",&v,sizeof v,_Alignof(union s37)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 -= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 -= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s38 v; memset(&v,0,sizeof v); static struct s38 st = { .f0 = 2690717200939871529LL, .f1 = 8704791695706021859LL, .f2 = 1924580321675079890LL, .f3 = 2906813151469976543LL, .f4 = 6890523934261333702LL, .f5 = 2302236374686853150LL };
 v.f0 = 2690717200939871529LL;
 v.f1 = 8704791695706021859LL;
 v.f2 = 1924580321675079890LL;
 v.f3 = 2906813151469976543LL;
 v.f4 = 6890523934261333702LL;
 v.f5 = 2302236374686853150LL;
 show("s38",&v,sizeof v,_Alignof(struct s38)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 -= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s39 v; memset(&v,0,sizeof v); static struct s39 st = { .f0 = 575591643427256930LL, .f2 = 8965977628994255874LL, .f3 = 3898284939731947174LL, .f4 = 8231204037664906500LL };
 v.f0 = 575591643427256930LL;
 v.f2 = 8965977628994255874LL;
 v.f3 = 3898284939731947174LL;
 v.f4 = 8231204037664906500LL;
 show("s39",&v,sizeof v,_Alignof(struct s39)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
return 0; }

// Forty structs and unions with random bit-fields: size, alignment and stored bytes are those of gcc.
#include <stdio.h>
#include <string.h>
#include <stddef.h>
enum en { A, B, C=7 };
static void show(const char*n,const void*p,size_t s,size_t a){printf("%s %zu %zu:",n,s,a);for(size_t i=0;i<s;i++)printf(" %02x",((const unsigned char*)p)[i]);puts("");}  // expect: s0 1 1: 71
	                                                                                                                                                                  // expect: st 1 0: 71
	                                                                                                                                                                  // expect: 8 8 72 72  1 0: 49
	                                                                                                                                                                  // expect: s1 16 4: 3c 94 df 94 80 69 79 67 8e a7 01 12 a5 16 ff 7c
	                                                                                                                                                                  // expect: st 16 0: 3c 94 df 94 80 69 79 67 8e a7 01 12 a5 16 ff 7c
	                                                                                                                                                                  // expect: 4308621051375165920 4308621051375165920 15472 15472 18437 18437 -4791 -4791 -8 -8 121 121  16 0: e1 a1 fc a6 04 4c cb 3b 71 bc 01 12 a5 16 f9 7a
	                                                                                                                                                                  // expect: s2 16 16: c8 6e b3 4b 4f 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: c8 6e b3 4b 4f 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 1270050507 1270050507 1 1 4 4 1 1  16 0: cc 6e b3 4b 4b 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s3 8 4: 58 05 00 00 54 05 98 03
	                                                                                                                                                                  // expect: st 8 0: 58 05 00 00 54 05 98 03
	                                                                                                                                                                  // expect: 2752 2752 213920416 213920416  8 0: c1 0a 00 00 a1 2a c0 0c
	                                                                                                                                                                  // expect: s4 3 1: 5a 45 01
	                                                                                                                                                                  // expect: st 3 0: 5a 45 01
	                                                                                                                                                                  // expect: 93 93 66 66 1 1  3 0: 5e 43 01
	                                                                                                                                                                  // expect: s5 16 16: 00 b5 96 8e 27 00 00 00 cc 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 00 b5 96 8e 27 00 00 00 cc 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 0 0 -1 -1 1014281640 1014281640 207 207  16 0: 01 a9 b5 74 3c 00 00 00 d0 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s6 4 4: 8f 18 00 00
	                                                                                                                                                                  // expect: st 4 0: 01 00 00 00
	                                                                                                                                                                  // expect: 1144 1144 -6 -6 0 0 0 0 1146 1146 1 1 1 1  4 0: 7b 04 00 00
	                                                                                                                                                                  // expect: s7 8 4: 36 12 28 64 44 59 00 00
	                                                                                                                                                                  // expect: st 8 0: 36 12 28 64 44 59 00 00
	                                                                                                                                                                  // expect: 4528 4528 1151139 1151139 -55 -55 6 6  8 0: b1 11 29 64 44 79 00 00
	                                                                                                                                                                  // expect: s8 16 16: 53 01 00 00 2b 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 53 01 00 00 2b 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: -8 -8 24 24 40 40  16 0: 99 01 00 00 29 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s9 20 4: 79 ea 05 00 bc 47 bd 51 1a 79 a5 ed 4b 00 fc e2 01 00 00 00
	                                                                                                                                                                  // expect: st 20 0: 79 ea 05 00 bc 47 bd 51 1a 79 a5 ed 4b 00 fc e2 01 00 00 00
	                                                                                                                                                                  // expect: -5508 -5508 6 6 79690350048 79690350048 1273865590 1273865590 25 25 276 276 -8 -8  20 0: 7d ea 07 00 e1 3d ea 8d 12 77 a5 ed 4b 00 ba 62 02 00 00 00
	                                                                                                                                                                  // expect: s10 8 4: 00 fd c8 ce ec 00 00 00
	                                                                                                                                                                  // expect: st 8 0: 00 fd c8 ce ec 00 00 00
	                                                                                                                                                                  // expect: -321992450 -321992450  8 0: 00 ff c8 ce ec 00 00 00
	                                                                                                                                                                  // expect: s11 1 1: 01
	                                                                                                                                                                  // expect: st 1 0: 01
	                                                                                                                                                                  // expect: 2 2  1 0: 03
	                                                                                                                                                                  // expect: s12 4 4: fe 01 00 00
	                                                                                                                                                                  // expect: st 4 0: fe 01 00 00
	                                                                                                                                                                  // expect: 507 507  4 0: fc 01 00 00
	                                                                                                                                                                  // expect: s13 20 4: c2 aa 2e b1 93 af 30 48 6b cf bd fb 45 f5 09 ab af 8b 1a 00
	                                                                                                                                                                  // expect: st 20 0: c2 aa 2e b1 93 af 30 48 6b cf bd fb 45 f5 09 ab af 8b 1a 00
	                                                                                                                                                                  // expect: 5201850618480601793 5201850618480601793 25698357096 25698357096 -47976976724055 -47976976724055  20 0: c2 aa 2e b1 93 af 30 48 69 cf bd fb 45 f5 09 ab af 8b 1a 00
	                                                                                                                                                                  // expect: s14 24 4: 9e 7d 75 92 84 9d 20 14 44 16 e7 f6 33 80 bb 6b cc 53 6f 00 bb 3a 02 60
	                                                                                                                                                                  // expect: st 24 0: 9e 7d 75 92 84 9d 20 14 44 16 e7 f6 33 80 bb 6b cc 53 6f 00 bb 3a 02 60
	                                                                                                                                                                  // expect: -164447 -164447 13 13 86446539925 86446539925 7762939343377208903 7762939343377208903 7295951 7295951 146110 146110 99 99  24 0: a2 7d 75 96 84 9d 20 14 48 16 e7 f6 33 80 bb 6b d0 53 6f 00 bf 3a 02 64
	                                                                                                                                                                  // expect: s15 4 4: 99 37 30 09
	                                                                                                                                                                  // expect: st 4 0: 99 37 00 00
	                                                                                                                                                                  // expect: 1946 1946 159497432 159497432 0 0 -312 -312 -52 -52 1640 1640 111432 111432  4 0: 49 b3 81 09
	                                                                                                                                                                  // expect: s16 8 4: cf ba 56 8c 5d 34 00 00
	                                                                                                                                                                  // expect: st 8 0: cf ba 56 8c 5d 34 00 00
	                                                                                                                                                                  // expect: 207010508 207010508 1496 1496 -3 -3  8 0: cd ba 56 8c ec 32 00 00
	                                                                                                                                                                  // expect: s17 8 8: 7c cc 75 50 d7 01 00 00
	                                                                                                                                                                  // expect: st 8 0: 7c cc 75 50 d7 01 00 00
	                                                                                                                                                                  // expect: 2024279493759 2024279493759  8 0: 80 cc 75 50 d7 01 00 00
	                                                                                                                                                                  // expect: s18 4 4: 88 26 39 00
	                                                                                                                                                                  // expect: st 4 0: 88 26 39 00
	                                                                                                                                                                  // expect: 0 0 9428 9428 15 15 1 1 1 1  4 0: a9 26 a1 00
	                                                                                                                                                                  // expect: s19 24 8: e1 83 9b 84 02 00 00 00 e7 fa 3b 06 00 00 00 00 84 f4 17 00 00 00 00 00
	                                                                                                                                                                  // expect: st 24 0: e1 83 9b 84 02 00 00 00 e7 fa 3b 06 00 00 00 00 84 f4 17 00 00 00 00 00
	                                                                                                                                                                  // expect: 77300702 77300702 -15 -15 0 0 -7405892 -7405892 129 129 -9 -9 20 20  24 0: df 83 9b 44 02 00 00 00 f5 fa 3b 06 00 00 00 00 82 f8 15 00 00 00 00 00
	                                                                                                                                                                  // expect: s20 6 2: 01 00 bb d2 07 00
	                                                                                                                                                                  // expect: st 6 0: 01 00 bb d2 07 00
	                                                                                                                                                                  // expect: 2 2 3 3 512702 512702  6 0: 03 01 bf d2 07 00
	                                                                                                                                                                  // expect: s21 4 4: 51 1f 3b 58
	                                                                                                                                                                  // expect: st 4 0: 51 1f 3b 58
	                                                                                                                                                                  // expect: 2 2 24 24 86 86 30997176 30997176 1104739002 1104739002  4 0: bb fa d8 41
	                                                                                                                                                                  // expect: s22 4 4: c1 c1 23 3f
	                                                                                                                                                                  // expect: st 4 0: 01 00 00 00
	                                                                                                                                                                  // expect: 8 8 1 1 246026 246026 0 0 18745416 18745416 1025378380 1025378380 1 1  4 0: 4d 08 1e 3d
	                                                                                                                                                                  // expect: s23 8 1: 73 ca e9 b7 8a d0 20 3e
	                                                                                                                                                                  // expect: st 8 0: 73 ca e9 b7 8a d0 20 3e
	                                                                                                                                                                  // expect: 4476807323815889520 4476807323815889520  8 0: 71 ca e9 b7 8a d0 20 3e
	                                                                                                                                                                  // expect: s24 12 2: c8 0d f3 1b f4 1a 07 b5 4e d9 04 03
	                                                                                                                                                                  // expect: st 12 0: c8 0d f3 1b f4 1a 07 b5 4e d9 04 03
	                                                                                                                                                                  // expect: 3648 3648 452205558 452205558 1 1 1659680283270 1659680283270  12 0: 41 0e f7 1b f4 1a 0f b5 4e d9 04 03
	                                                                                                                                                                  // expect: s25 8 8: 89 4f 87 85 71 81 27 00
	                                                                                                                                                                  // expect: st 8 0: 89 4f 07 00 00 00 00 00
	                                                                                                                                                                  // expect: 138 138 -6894549846241394 -6894549846241394 -116 -116 479118 479118  8 0: 8f 4f 87 85 71 81 27 00
	                                                                                                                                                                  // expect: s26 4 4: 0b 00 00 00
	                                                                                                                                                                  // expect: st 4 0: 0b 00 00 00
	                                                                                                                                                                  // expect: 8 8  4 0: 09 00 00 00
	                                                                                                                                                                  // expect: s27 16 16: a4 55 14 71 61 3d 03 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: a4 55 14 71 61 3d 03 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 539909746240800 539909746240800  16 0: 21 ad a2 88 0b eb 01 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s28 4 1: 1d ff 37 d8
	                                                                                                                                                                  // expect: st 4 0: 01 00 00 00
	                                                                                                                                                                  // expect: 14 14 -30 -30 0 0 3627548446 3627548446 28 28 -2 -2  4 0: 1f ff 37 d8
	                                                                                                                                                                  // expect: s29 8 4: 28 c5 f3 d1 0e 03 00 00
	                                                                                                                                                                  // expect: st 8 0: 28 c5 f3 d1 0e 03 00 00
	                                                                                                                                                                  // expect: 43 43 13133542342 13133542342  8 0: 2c c7 f3 d1 0e 03 00 00
	                                                                                                                                                                  // expect: s30 12 4: a7 db 0d 30 52 11 00 00 7b 26 06 00
	                                                                                                                                                                  // expect: st 12 0: a7 db 0d 30 52 11 00 00 7b 26 06 00
	                                                                                                                                                                  // expect: 908196 908196 21043 21043 0 0 16 16 -6536 -6536 -3 -3  12 0: a5 db 0d 34 52 89 00 00 79 26 06 00
	                                                                                                                                                                  // expect: s31 16 16: 26 e0 00 00 3a f9 14 8f c1 07 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 26 e0 00 00 3a f9 14 8f c1 07 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 35 35 0 0 2024262096 2024262096 1986 1986 0 0  16 0: 24 01 00 00 d1 c9 a7 78 c3 27 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s32 16 16: a8 6f 4e 43 4e f7 01 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: a8 2f 00 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 43 43 -9559467987031 -9559467987031 7504 7504 10888 10888  16 0: 89 6a 4e 43 4e f7 01 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s33 2 2: f8 52
	                                                                                                                                                                  // expect: st 2 0: f8 12
	                                                                                                                                                                  // expect: 3 3 21241 21241 4857 4857  2 0: fa 52
	                                                                                                                                                                  // expect: s34 16 8: 76 e7 4d c9 30 fd 56 7a 05 54 02 b0 33 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 76 e7 4d c9 30 fd 56 7a 05 54 02 b0 33 00 00 00
	                                                                                                                                                                  // expect: -3262882642022941776 -3262882642022941776 8 8 87 87 0 0 -128 -128 48 48  16 0: b1 3b 6f 4a 86 e9 b7 d2 09 58 01 81 31 00 00 00
	                                                                                                                                                                  // expect: s35 4 1: 49 26 1a 71
	                                                                                                                                                                  // expect: st 4 0: 49 26 1a 71
	                                                                                                                                                                  // expect: 78408 78408 1 1 110 110  4 0: 49 32 11 6f
	                                                                                                                                                                  // expect: s36 8 1: f8 1d 11 67 b6 3e a1 01
	                                                                                                                                                                  // expect: st 8 0: f8 1d 11 67 b6 3e a1 01
	                                                                                                                                                                  // expect: -5 -5 6754590 6754590 40792 40792 211 211  8 0: fc 1f 11 67 b2 3e a9 01
	                                                                                                                                                                  // expect: s37 6 2: e3 4f 69 0c 00 00
	                                                                                                                                                                  // expect: st 6 0: e3 4f 69 0c 00 00
	                                                                                                                                                                  // expect: 208228326 208228326  6 0: e7 4f 69 0c 00 00
	                                                                                                                                                                  // expect: s38 16 16: 4e c7 82 c2 f8 0a a2 14 2e 04 0e ce 38 6a 81 00
	                                                                                                                                                                  // expect: st 16 0: 4e c7 82 c2 f8 0a a2 14 2e 04 0e ce 38 6a 81 00
	                                                                                                                                                                  // expect: -14517 -14517 -6104 -6104 48 48 84 84 -4050480437384895 -4050480437384895 0 0 33129 33129  16 0: 4c c7 14 34 a6 0a a1 14 2e 04 0e ce 38 6a 81 00
	                                                                                                                                                                  // expect: s39 10 2: 55 77 34 00 10 9c 48 ff 8c 09
	                                                                                                                                                                  // expect: st 10 0: 55 77 34 00 10 9c 48 ff 8c 09
	                                                                                                                                                                  // expect: 1874 1874 16778058 16778058 -1929426791 -1929426791 10 10  10 0: 53 b7 34 00 10 9a 48 ff 8c 0b
union s0 {
  unsigned short f0 : 5;
  unsigned short f1 : 7 __attribute__((packed));
} __attribute__((packed));
#pragma pack(1)
struct s1 {
  long f0;
  unsigned short f1 : 14;
  unsigned long long f2 : 15;
  signed char : 2;
  long f4 : 14;
  signed char f5;
  unsigned short f6 : 7;
} __attribute__((packed,aligned(4)));
#pragma pack()
struct s2 {
  unsigned f0 : 32 __attribute__((aligned(8)));
  _Bool f1 : 1;
  unsigned f2 : 5 __attribute__((packed));
  _Bool f3 : 1 __attribute__((packed));
  unsigned : 1;
} __attribute__((aligned(16)));
struct s3 {
  short f0 : 13;
  unsigned f1 : 28 __attribute__((aligned(4)));
} ;
#pragma pack(1)
struct s4 {
  unsigned char f0;
  signed char f1;
  _Bool f2 : 1;
} ;
#pragma pack()
#pragma pack(1)
struct s5 {
  int f0 : 1;
  signed char f1 : 1;
  enum en f2;
  enum en : 0;
  unsigned f4 : 8;
  unsigned char : 4;
} __attribute__((aligned(16)));
#pragma pack()
#pragma pack(4)
union s6 {
  unsigned f0 : 13;
  char f1 : 4;
  char f2 : 1 __attribute__((aligned(4)));
  signed char f3 : 2;
  enum en f4 : 13 __attribute__((aligned(4)));
  _Bool f5 : 1 __attribute__((packed));
  _Bool f6 : 1;
} __attribute__((packed,aligned(4)));
#pragma pack()
struct s7 {
  enum en f0 : 14;
  int f1 : 23;
  signed char f2 : 7;
  unsigned short f3 : 3 __attribute__((packed));
} __attribute__((packed,aligned(4)));
struct s8 {
  signed char f0 : 4;
  unsigned short f1 : 8;
  unsigned short f2 : 7 __attribute__((aligned(4)));
} __attribute__((aligned(16)));
#pragma pack(2)
struct s9 {
  short f0;
  unsigned short f1 : 4;
  unsigned long long f2 : 37 __attribute__((aligned(8)));
  enum en f3;
  enum en f4 : 5 __attribute__((aligned(8)));
  unsigned f5 : 9;
  signed char f6 : 4;
} __attribute__((packed,aligned(4)));
#pragma pack()
struct s10 {
  _Bool : 1;
  int f9;
} __attribute__((packed,aligned(4)));
#pragma pack(4)
struct s11 {
  char f0 : 3;
} ;
#pragma pack()
union s12 {
  enum en f0 : 9;
} ;
struct s13 {
  short : 0;
  unsigned long long f1;
  unsigned long long f2 : 37 __attribute__((aligned(4)));
  long f3 : 48;
} __attribute__((packed));
struct s14 {
  int f0 : 19 __attribute__((packed));
  unsigned short f1 : 5;
  unsigned long long f2 : 38;
  long f3;
  unsigned f4 : 23;
  long f5 : 19 __attribute__((aligned(4)));
  char f6;
} __attribute__((packed,aligned(4)));
#pragma pack(4)
union s15 {
  short f0 : 12;
  enum en f1 : 28;
  unsigned f2 : 3 __attribute__((aligned(8)));
  short f3 : 11 __attribute__((aligned(8)));
  char f4;
  unsigned short f5 : 12;
  unsigned long long f6 : 18;
} ;
#pragma pack()
struct s16 {
  enum en f0 : 31;
  enum en f1 : 12 __attribute__((packed));
  short f2 : 3;
} ;
struct s17 {
  unsigned long long f0 : 41;
} ;
#pragma pack(4)
struct s18 {
  int f0 : 3;
  unsigned short f1 : 14;
  unsigned short f2 : 4;
  _Bool f3 : 1;
  unsigned char f4 : 2;
} ;
#pragma pack()
struct s19 {
  unsigned long long f0 : 29;
  char f1 : 5;
  int f2 : 2 __attribute__((aligned(4)));
  long f3 : 25;
  unsigned char f4 : 8 __attribute__((aligned(8)));
  short f5 : 8;
  signed char f6 : 6;
} __attribute__((packed));
#pragma pack(2)
struct s20 {
  signed char f0 : 6;
  short f1 : 3;
  unsigned long long f2 : 19 __attribute__((aligned(4)));
  signed char : 7;
} ;
#pragma pack()
#pragma pack(1)
union s21 {
  char f0 : 4 __attribute__((packed));
  char f1 : 6 __attribute__((aligned(4)));
  unsigned f2 : 7 __attribute__((aligned(4)));
  enum en f3 : 29;
  int f4;
} __attribute__((packed,aligned(4)));
#pragma pack()
#pragma pack(4)
union s22 {
  unsigned long long f0 : 8;
  _Bool f1 : 1 __attribute__((aligned(8)));
  unsigned long long f2 : 21 __attribute__((aligned(8)));
  unsigned char f3 : 3 __attribute__((aligned(4)));
  unsigned f4 : 26 __attribute__((aligned(4)));
  enum en f5;
  _Bool f6 : 1;
} ;
#pragma pack()
#pragma pack(4)
struct s23 {
  long f0;
  unsigned char : 0;
} __attribute__((packed));
#pragma pack()
#pragma pack(2)
struct s24 {
  unsigned short f0 : 12;
  int f1;
  _Bool f2 : 1;
  unsigned long long f3 : 43;
} ;
#pragma pack()
union s25 {
  unsigned f0 : 8;
  long f1 : 54 __attribute__((aligned(8)));
  short f2 : 8;
  unsigned long long f3 : 20 __attribute__((aligned(4)));
} ;
#pragma pack(2)
struct s26 {
  unsigned short f0 : 4;
  short : 6;
} __attribute__((packed,aligned(4)));
#pragma pack()
union s27 {
  unsigned long long f0 : 50;
} __attribute__((aligned(16)));
#pragma pack(1)
union s28 {
  unsigned short f0 : 4;
  char f1 : 6 __attribute__((aligned(4)));
  signed char f2 : 5;
  unsigned f3;
  signed char f4 : 8;
  char f5 : 2;
} __attribute__((packed));
#pragma pack()
struct s29 {
  char f0;
  long f1 : 35 __attribute__((packed));
} __attribute__((packed,aligned(4)));
#pragma pack(2)
struct s30 {
  enum en f0 : 20 __attribute__((aligned(8)));
  short f1;
  int f2 : 3;
  enum en f3 : 10;
  int f4 : 14 __attribute__((aligned(4)));
  char : 0;
  char f6 : 3 __attribute__((aligned(4)));
} __attribute__((packed,aligned(4)));
#pragma pack()
struct s31 {
  signed char f0;
  int f1 : 8 __attribute__((packed));
  int f2;
  enum en f3 : 13;
  char f4 : 1;
} __attribute__((aligned(16)));
#pragma pack(4)
union s32 {
  unsigned char f0 : 6 __attribute__((packed));
  long f1 : 49;
  enum en f2 : 13 __attribute__((packed));
  unsigned short f3 : 14;
} __attribute__((aligned(16)));
#pragma pack()
#pragma pack(2)
union s33 {
  char f0 : 3;
  unsigned f1 : 15;
  unsigned short f2 : 13 __attribute__((aligned(8)));
} __attribute__((packed));
#pragma pack()
struct s34 {
  unsigned long long f0;
  unsigned char f1 : 5 __attribute__((packed));
  signed char f2;
  enum en f3 : 4;
  signed char f4;
  int f5 : 9;
} ;
#pragma pack(1)
struct s35 {
  enum en f0 : 20;
  _Bool f1 : 1;
  unsigned char f2;
} ;
#pragma pack()
struct s36 {
  char f0;
  long f1 : 25;
  unsigned short f2 : 16;
  enum en f3 : 12;
} __attribute__((packed));
#pragma pack(2)
struct s37 {
  unsigned f0 : 30;
  _Bool : 1;
  unsigned char : 5;
} __attribute__((packed));
#pragma pack()
#pragma pack(1)
struct s38 {
  long f0 : 15 __attribute__((aligned(8)));
  short f1 : 14;
  signed char f2 : 8;
  long f3 : 10;
  long f4 : 54;
  int f5 : 1;
  unsigned short f6;
} __attribute__((aligned(16)));
#pragma pack()
#pragma pack(2)
struct s39 {
  short f0 : 12;
  int f1 : 26;
  int f2;
  unsigned char f3;
} __attribute__((packed));
#pragma pack()
int main(void){
{ union s0 v; memset(&v,0,sizeof v); static union s0 st = { .f1 = 4234761496841770097LL };
 v.f0 = 5920191400792879657LL;
 v.f1 = 4234761496841770097LL;
 show("s0",&v,sizeof v,_Alignof(union s0)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s1 v; memset(&v,0,sizeof v); static struct s1 st = { .f0 = 7456106659062977596LL, .f1 = 5595972234132006798LL, .f2 = 4978000098592737286LL, .f4 = 345552053129473354LL, .f5 = 6473144728016209151LL, .f6 = 1366975567301208700LL };
 v.f0 = 7456106659062977596LL;
 v.f1 = 5595972234132006798LL;
 v.f2 = 4978000098592737286LL;
 v.f4 = 345552053129473354LL;
 v.f5 = 6473144728016209151LL;
 v.f6 = 1366975567301208700LL;
 show("s1",&v,sizeof v,_Alignof(struct s1)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 <<= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 -= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s2 v; memset(&v,0,sizeof v); static struct s2 st = { .f0 = 3165749777299369672LL, .f1 = 2461185844040711759LL, .f2 = 3905192893704144231LL, .f3 = 3476529221205543634LL };
 v.f0 = 3165749777299369672LL;
 v.f1 = 2461185844040711759LL;
 v.f2 = 3905192893704144231LL;
 v.f3 = 3476529221205543634LL;
 show("s2",&v,sizeof v,_Alignof(struct s2)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s3 v; memset(&v,0,sizeof v); static struct s3 st = { .f0 = 2137232904981759320LL, .f1 = 3782513922214987092LL };
 v.f0 = 2137232904981759320LL;
 v.f1 = 3782513922214987092LL;
 show("s3",&v,sizeof v,_Alignof(struct s3)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s4 v; memset(&v,0,sizeof v); static struct s4 st = { .f0 = 1369975410892938330LL, .f1 = 5575005027730585669LL, .f2 = 1749487845201874646LL };
 v.f0 = 1369975410892938330LL;
 v.f1 = 5575005027730585669LL;
 v.f2 = 1749487845201874646LL;
 show("s4",&v,sizeof v,_Alignof(struct s4)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s5 v; memset(&v,0,sizeof v); static struct s5 st = { .f0 = 7483643957483210444LL, .f1 = 7288405172284478688LL, .f2 = 3514914245442442933LL, .f4 = 1000366220987127244LL };
 v.f0 = 7483643957483210444LL;
 v.f1 = 7288405172284478688LL;
 v.f2 = 3514914245442442933LL;
 v.f4 = 1000366220987127244LL;
 show("s5",&v,sizeof v,_Alignof(struct s5)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ union s6 v; memset(&v,0,sizeof v); static union s6 st = { .f6 = 734377780403381176LL };
 v.f0 = 2734569997408444817LL;
 v.f1 = 736711530823448998LL;
 v.f2 = 2960979310645100714LL;
 v.f3 = 8365711945645810124LL;
 v.f4 = 3715932397918926991LL;
 v.f5 = 5832313401333928178LL;
 v.f6 = 734377780403381176LL;
 show("s6",&v,sizeof v,_Alignof(union s6)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s7 v; memset(&v,0,sizeof v); static struct s7 st = { .f0 = 1507535184203026998LL, .f1 = 4595469837120147616LL, .f2 = 7991169635295581898LL, .f3 = 9119598571515583861LL };
 v.f0 = 1507535184203026998LL;
 v.f1 = 4595469837120147616LL;
 v.f2 = 7991169635295581898LL;
 v.f3 = 9119598571515583861LL;
 show("s7",&v,sizeof v,_Alignof(struct s7)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s8 v; memset(&v,0,sizeof v); static struct s8 st = { .f0 = 4580773078794065987LL, .f1 = 975349757304130837LL, .f2 = 1029570996461288875LL };
 v.f0 = 4580773078794065987LL;
 v.f1 = 975349757304130837LL;
 v.f2 = 1029570996461288875LL;
 show("s8",&v,sizeof v,_Alignof(struct s8)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s9 v; memset(&v,0,sizeof v); static struct s9 st = { .f0 = 341830712124959353LL, .f1 = 7288945565613188181LL, .f2 = 2050628606383441852LL, .f3 = 6862691028213540217LL, .f4 = 8920957799031410300LL, .f5 = 609752084600362775LL, .f6 = 8302132769918698327LL };
 v.f0 = 341830712124959353LL;
 v.f1 = 7288945565613188181LL;
 v.f2 = 2050628606383441852LL;
 v.f3 = 6862691028213540217LL;
 v.f4 = 8920957799031410300LL;
 v.f5 = 609752084600362775LL;
 v.f6 = 8302132769918698327LL;
 show("s9",&v,sizeof v,_Alignof(struct s9)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 <<= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s10 v; memset(&v,0,sizeof v); static struct s10 st = { .f9 = 1629621758418929917LL };
 v.f9 = 1629621758418929917LL;
 show("s10",&v,sizeof v,_Alignof(struct s10)); show("st",&st,sizeof st,0);
 v.f9 ^= 3; printf("%lld ",(long long)v.f9); printf("%lld ",(long long)(v.f9++));
 show("",&v,sizeof v,0); }
{ struct s11 v; memset(&v,0,sizeof v); static struct s11 st = { .f0 = 5899262867654963889LL };
 v.f0 = 5899262867654963889LL;
 show("s11",&v,sizeof v,_Alignof(struct s11)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s12 v; memset(&v,0,sizeof v); static union s12 st = { .f0 = 6913914704992017918LL };
 v.f0 = 6913914704992017918LL;
 show("s12",&v,sizeof v,_Alignof(union s12)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s13 v; memset(&v,0,sizeof v); static struct s13 st = { .f1 = 5201850618480601794LL, .f2 = 6548820335909523307LL, .f3 = 8011011335185256362LL };
 v.f1 = 5201850618480601794LL;
 v.f2 = 6548820335909523307LL;
 v.f3 = 8011011335185256362LL;
 show("s13",&v,sizeof v,_Alignof(struct s13)); show("st",&st,sizeof st,0);
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s14 v; memset(&v,0,sizeof v); static struct s14 st = { .f0 = 4140509333547220382LL, .f1 = 8742519565448474510LL, .f2 = 7081808795661075602LL, .f3 = 7762939343377208900LL, .f4 = 5202907510002897868LL, .f5 = 5337602817770797755LL, .f6 = 8090402493434076512LL };
 v.f0 = 4140509333547220382LL;
 v.f1 = 8742519565448474510LL;
 v.f2 = 7081808795661075602LL;
 v.f3 = 7762939343377208900LL;
 v.f4 = 5202907510002897868LL;
 v.f5 = 5337602817770797755LL;
 v.f6 = 8090402493434076512LL;
 show("s14",&v,sizeof v,_Alignof(struct s14)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 += 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 ^= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ union s15 v; memset(&v,0,sizeof v); static union s15 st = { .f6 = 2734346320787027865LL };
 v.f0 = 2457662649843059242LL;
 v.f1 = 209712355812178264LL;
 v.f2 = 4066423826026668531LL;
 v.f3 = 2654622059372389532LL;
 v.f4 = 6313210643222933859LL;
 v.f5 = 4190164760748342399LL;
 v.f6 = 2734346320787027865LL;
 show("s15",&v,sizeof v,_Alignof(union s15)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 <<= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 <<= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s16 v; memset(&v,0,sizeof v); static struct s16 st = { .f0 = 7314938269380557519LL, .f1 = 7001344243537946811LL, .f2 = 2007517257935588206LL };
 v.f0 = 7314938269380557519LL;
 v.f1 = 7001344243537946811LL;
 v.f2 = 2007517257935588206LL;
 show("s16",&v,sizeof v,_Alignof(struct s16)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s17 v; memset(&v,0,sizeof v); static struct s17 st = { .f0 = 257358113923255420LL };
 v.f0 = 257358113923255420LL;
 show("s17",&v,sizeof v,_Alignof(struct s17)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s18 v; memset(&v,0,sizeof v); static struct s18 st = { .f0 = 6068150188367329352LL, .f1 = 7180633560395392209LL, .f2 = 7256313792882365516LL, .f3 = 6503743858201691611LL, .f4 = 8634938609434257532LL };
 v.f0 = 6068150188367329352LL;
 v.f1 = 7180633560395392209LL;
 v.f2 = 7256313792882365516LL;
 v.f3 = 6503743858201691611LL;
 v.f4 = 8634938609434257532LL;
 show("s18",&v,sizeof v,_Alignof(struct s18)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s19 v; memset(&v,0,sizeof v); static struct s19 st = { .f0 = 4667455889133503457LL, .f1 = 8168258528942866452LL, .f2 = 6307313700221647771LL, .f3 = 8384291564302565049LL, .f4 = 8017779331651481220LL, .f5 = 8953455579978527988LL, .f6 = 5696205729415944343LL };
 v.f0 = 4667455889133503457LL;
 v.f1 = 8168258528942866452LL;
 v.f2 = 6307313700221647771LL;
 v.f3 = 8384291564302565049LL;
 v.f4 = 8017779331651481220LL;
 v.f5 = 8953455579978527988LL;
 v.f6 = 5696205729415944343LL;
 show("s19",&v,sizeof v,_Alignof(struct s19)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 -= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s20 v; memset(&v,0,sizeof v); static struct s20 st = { .f0 = 195506691583084225LL, .f1 = 2905463367302196240LL, .f2 = 3280510182906385083LL };
 v.f0 = 195506691583084225LL;
 v.f1 = 2905463367302196240LL;
 v.f2 = 3280510182906385083LL;
 show("s20",&v,sizeof v,_Alignof(struct s20)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ union s21 v; memset(&v,0,sizeof v); static union s21 st = { .f4 = 3548064337152909137LL };
 v.f0 = 1828870587418185843LL;
 v.f1 = 5823303105513788010LL;
 v.f2 = 688287106053195915LL;
 v.f3 = 3092960641943806329LL;
 v.f4 = 3548064337152909137LL;
 show("s21",&v,sizeof v,_Alignof(union s21)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ union s22 v; memset(&v,0,sizeof v); static union s22 st = { .f6 = 6588125354811090764LL };
 v.f0 = 4879331871976458352LL;
 v.f1 = 6258266404236717352LL;
 v.f2 = 5596371048723559417LL;
 v.f3 = 2539542208347797772LL;
 v.f4 = 8405749639983159780LL;
 v.f5 = 5090537270552019393LL;
 v.f6 = 6588125354811090764LL;
 show("s22",&v,sizeof v,_Alignof(union s22)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 += 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s23 v; memset(&v,0,sizeof v); static struct s23 st = { .f0 = 4476807323815889523LL };
 v.f0 = 4476807323815889523LL;
 show("s23",&v,sizeof v,_Alignof(struct s23)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s24 v; memset(&v,0,sizeof v); static struct s24 st = { .f0 = 979790612301389256LL, .f1 = 1782832085979110387LL, .f2 = 4487286503512106287LL, .f3 = 5235506595242662531LL };
 v.f0 = 979790612301389256LL;
 v.f1 = 1782832085979110387LL;
 v.f2 = 4487286503512106287LL;
 v.f3 = 5235506595242662531LL;
 show("s24",&v,sizeof v,_Alignof(struct s24)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ union s25 v; memset(&v,0,sizeof v); static union s25 st = { .f3 = 9083198406123802505LL };
 v.f0 = 8832701962844381871LL;
 v.f1 = 11119848663493008LL;
 v.f2 = 8202633617481553671LL;
 v.f3 = 9083198406123802505LL;
 show("s25",&v,sizeof v,_Alignof(union s25)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s26 v; memset(&v,0,sizeof v); static struct s26 st = { .f0 = 1353502733568229627LL };
 v.f0 = 1353502733568229627LL;
 show("s26",&v,sizeof v,_Alignof(struct s26)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s27 v; memset(&v,0,sizeof v); static union s27 st = { .f0 = 8498078510589695396LL };
 v.f0 = 8498078510589695396LL;
 show("s27",&v,sizeof v,_Alignof(union s27)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s28 v; memset(&v,0,sizeof v); static union s28 st = { .f5 = 6111614992649997857LL };
 v.f0 = 1266485389085238587LL;
 v.f1 = 7538222691421343626LL;
 v.f2 = 3334726884740073417LL;
 v.f3 = 8147131924200554398LL;
 v.f4 = 7386526049000705053LL;
 v.f5 = 6111614992649997857LL;
 show("s28",&v,sizeof v,_Alignof(union s28)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s29 v; memset(&v,0,sizeof v); static struct s29 st = { .f0 = 9013867089360507944LL, .f1 = 8611650681336624069LL };
 v.f0 = 9013867089360507944LL;
 v.f1 = 8611650681336624069LL;
 show("s29",&v,sizeof v,_Alignof(struct s29)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s30 v; memset(&v,0,sizeof v); static struct s30 st = { .f0 = 2520880590038621095LL, .f1 = 6672960281610768944LL, .f2 = 6172183022868122441LL, .f3 = 3194328553960388610LL, .f4 = 8936100701029017211LL, .f6 = 2787484467330520526LL };
 v.f0 = 2520880590038621095LL;
 v.f1 = 6672960281610768944LL;
 v.f2 = 6172183022868122441LL;
 v.f3 = 3194328553960388610LL;
 v.f4 = 8936100701029017211LL;
 v.f6 = 2787484467330520526LL;
 show("s30",&v,sizeof v,_Alignof(struct s30)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f6 ^= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s31 v; memset(&v,0,sizeof v); static struct s31 st = { .f0 = 3091385530665330470LL, .f1 = 3076514966398844896LL, .f2 = 8489447361994881338LL, .f3 = 2034147259134633921LL, .f4 = 3470986946095437530LL };
 v.f0 = 3091385530665330470LL;
 v.f1 = 3076514966398844896LL;
 v.f2 = 8489447361994881338LL;
 v.f3 = 2034147259134633921LL;
 v.f4 = 3470986946095437530LL;
 show("s31",&v,sizeof v,_Alignof(struct s31)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ union s32 v; memset(&v,0,sizeof v); static union s32 st = { .f3 = 98843262810107816LL };
 v.f0 = 2235592794609548551LL;
 v.f1 = 5071606570904606630LL;
 v.f2 = 7384625989751670001LL;
 v.f3 = 98843262810107816LL;
 show("s32",&v,sizeof v,_Alignof(union s32)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ union s33 v; memset(&v,0,sizeof v); static union s33 st = { .f2 = 8152984036520833784LL };
 v.f0 = 4816830147314461973LL;
 v.f1 = 5207694701180078355LL;
 v.f2 = 8152984036520833784LL;
 show("s33",&v,sizeof v,_Alignof(union s33)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s34 v; memset(&v,0,sizeof v); static struct s34 st = { .f0 = 8815511706601908086LL, .f1 = 8171238015880939717LL, .f2 = 5276401746925385556LL, .f3 = 8087943225635421794LL, .f4 = 5858719738240624048LL, .f5 = 1476724718468612659LL };
 v.f0 = 8815511706601908086LL;
 v.f1 = 8171238015880939717LL;
 v.f2 = 5276401746925385556LL;
 v.f3 = 8087943225635421794LL;
 v.f4 = 5858719738240624048LL;
 v.f5 = 1476724718468612659LL;
 show("s34",&v,sizeof v,_Alignof(struct s34)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s35 v; memset(&v,0,sizeof v); static struct s35 st = { .f0 = 1774018509109077577LL, .f1 = 4879990236285656821LL, .f2 = 505488678626954865LL };
 v.f0 = 1774018509109077577LL;
 v.f1 = 4879990236285656821LL;
 v.f2 = 505488678626954865LL;
 show("s35",&v,sizeof v,_Alignof(struct s35)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s36 v; memset(&v,0,sizeof v); static struct s36 st = { .f0 = 4073512794821195768LL, .f1 = 7954555815458181405LL, .f2 = 9199628983960641371LL, .f3 = 690300108936634576LL };
 v.f0 = 4073512794821195768LL;
 v.f1 = 7954555815458181405LL;
 v.f2 = 9199628983960641371LL;
 v.f3 = 690300108936634576LL;
 show("s36",&v,sizeof v,_Alignof(struct s36)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s37 v; memset(&v,0,sizeof v); static struct s37 st = { .f0 = 7814062730304376803LL };
 v.f0 = 7814062730304376803LL;
 show("s37",&v,sizeof v,_Alignof(struct s37)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s38 v; memset(&v,0,sizeof v); static struct s38 st = { .f0 = 5818113697650034510LL, .f1 = 8448559797220541701LL, .f2 = 462870801224882630LL, .f3 = 1271642869481055319LL, .f4 = 8084414450320025924LL, .f5 = 1001284600475990089LL, .f6 = 8392743192827101546LL };
 v.f0 = 5818113697650034510LL;
 v.f1 = 8448559797220541701LL;
 v.f2 = 462870801224882630LL;
 v.f3 = 1271642869481055319LL;
 v.f4 = 8084414450320025924LL;
 v.f5 = 1001284600475990089LL;
 v.f6 = 8392743192827101546LL;
 show("s38",&v,sizeof v,_Alignof(struct s38)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 += 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 ^= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s39 v; memset(&v,0,sizeof v); static struct s39 st = { .f0 = 2024997111893714773LL, .f1 = 3765378830437450567LL, .f2 = 1991546839685351580LL, .f3 = 1333901975697581321LL };
 v.f0 = 2024997111893714773LL;
 v.f1 = 3765378830437450567LL;
 v.f2 = 1991546839685351580LL;
 v.f3 = 1333901975697581321LL;
 show("s39",&v,sizeof v,_Alignof(struct s39)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
return 0; }

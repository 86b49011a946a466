// Forty structs and unions with random bit-fields: size, alignment and stored bytes are those of gcc.
#include <stdio.h>
#include <string.h>
#include <stddef.h>
enum en { A, B, C=7 };
static void show(const char*n,const void*p,size_t s,size_t a){printf("%s %zu %zu:",n,s,a);for(size_t i=0;i<s;i++)printf(" %02x",((const unsigned char*)p)[i]);puts("");}  // expect: s0 4 1: 66 0e 08 4f
	                                                                                                                                                                  // expect: st 4 0: 66 0e 08 4f
	                                                                                                                                                                  // expect: 101 101 0 0 0 0 -34 -34 -16 -16  4 0: 66 06 f8 46
	                                                                                                                                                                  // expect: s1 19 1: 71 2a 29 31 1f 2b 58 23 02 00 00 00 00 00 00 00 00 9e b8
	                                                                                                                                                                  // expect: st 19 0: 71 2a 29 31 1f 2b 58 23 02 00 00 00 00 00 00 00 00 9e b8
	                                                                                                                                                                  // expect: 1 1 5435 5435 2407246163920033 2407246163920033 157 157 -64 -64  19 0: 79 aa 28 31 1f 2b 58 23 02 00 00 00 00 00 00 00 00 9e c1
	                                                                                                                                                                  // expect: s2 32 16: 07 f0 a7 04 66 01 00 00 6a 17 76 c6 29 33 72 53 dd c9 11 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 32 0: 07 f0 a7 04 66 01 00 00 6a 17 76 c6 29 33 72 53 dd c9 11 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 78114826 78114826 5 5 19 19 -7236834565053957296 -7236834565053957296 1165790 1165790  32 0: 0b f0 a7 04 46 01 00 00 51 bb b0 33 4e 99 91 9b df c9 11 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s3 2 1: 9a 17
	                                                                                                                                                                  // expect: st 2 0: 9a 00
	                                                                                                                                                                  // expect: 1943 1943 27 27 6047 6047 -93 -93 -89 -89  2 0: a8 17
	                                                                                                                                                                  // expect: s4 2 1: bc 2b
	                                                                                                                                                                  // expect: st 2 0: bc 2b
	                                                                                                                                                                  // expect: 3 3 11199 11199  2 0: c0 2b
	                                                                                                                                                                  // expect: s5 16 8: e6 11 00 00 00 00 00 00 97 32 32 05 32 1a 01 00
	                                                                                                                                                                  // expect: st 16 0: e6 11 00 00 00 00 00 00 97 32 32 05 32 1a 01 00
	                                                                                                                                                                  // expect: 483 483 -5 -5 4 4 87175824 87175824 2311744 2311744  16 0: e4 19 00 00 00 00 00 00 8d 94 91 69 90 d1 08 00
	                                                                                                                                                                  // expect: s6 5 1: 5d f5 cc aa 07
	                                                                                                                                                                  // expect: st 5 0: 5d f5 cc aa 07
	                                                                                                                                                                  // expect: -1429408416 -1429408416  5 0: 61 f5 cc aa 07
	                                                                                                                                                                  // expect: s7 4 4: 59 07 00 00
	                                                                                                                                                                  // expect: st 4 0: 01 00 00 00
	                                                                                                                                                                  // expect: 0 0 348 348 14 14 98 98 1894 1894 1 1  4 0: 67 07 00 00
	                                                                                                                                                                  // expect: s8 16 8: c1 6f eb a0 62 41 17 93 f8 13 04 9e 0e 00 00 00
	                                                                                                                                                                  // expect: st 16 0: c1 6f eb a0 62 41 17 93 f8 13 04 9e 0e 00 00 00
	                                                                                                                                                                  // expect: 916316792516548 916316792516548 2 2 144 144 235148277 235148277 230 230  16 0: c5 6f eb a0 62 41 0f 91 f6 13 04 7e 0e 00 00 00
	                                                                                                                                                                  // expect: s9 8 4: 00 00 16 38 37 00 00 00
	                                                                                                                                                                  // expect: st 8 0: 00 00 16 38 37 00 00 00
	                                                                                                                                                                  // expect: -16208 -16208 52 52  8 0: 00 00 b1 c0 35 00 00 00
	                                                                                                                                                                  // expect: s10 16 4: 33 a8 71 96 73 b3 3f 00 66 b7 2e 00 1d 09 00 00
	                                                                                                                                                                  // expect: st 16 0: 33 a8 71 96 73 b3 3f 00 66 b7 2e 00 1d 09 00 00
	                                                                                                                                                                  // expect: 48 48 -85 -85 326342258 326342258 510 510 -1132701 -1132701 -2 -2 12 12  16 0: 31 ac 73 96 73 f3 3f 00 64 b7 2e 00 1f 0d 00 00
	                                                                                                                                                                  // expect: s11 18 2: a0 11 45 0c 29 50 f1 0e e8 19 38 60 12 57 9a ad 02 00
	                                                                                                                                                                  // expect: st 18 0: a0 11 45 0c 29 50 f1 0e e8 19 38 60 12 57 9a ad 02 00
	                                                                                                                                                                  // expect: 1280 1280 1 1 45118677544 45118677544 2697979448273043688 2697979448273043688 697 697 1 1  18 0: 01 15 29 62 48 81 8a 74 40 cf c0 01 93 b8 92 ae 02 00
	                                                                                                                                                                  // expect: s12 6 2: 51 9e f3 e0 00 00
	                                                                                                                                                                  // expect: st 6 0: 01 00 00 00 00 00
	                                                                                                                                                                  // expect: 14 14 -520905140 -520905140 62056 62056 6 6 3774083698 3774083698 0 0  6 0: 71 f2 f3 e0 00 00
	                                                                                                                                                                  // expect: s13 8 4: 95 61 4f 00 eb 60 de 01
	                                                                                                                                                                  // expect: st 8 0: 95 61 4f 00 eb 60 de 01
	                                                                                                                                                                  // expect: 5202328 5202328 -106264 -106264 26 26  8 0: 99 61 4f 00 e9 60 be 01
	                                                                                                                                                                  // expect: s14 24 8: 9f 16 d6 00 00 00 00 00 eb b0 37 94 60 c2 c1 34 2e 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 24 0: 9f 16 d6 00 00 00 00 00 eb b0 37 94 60 c2 c1 34 2e 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 13560 13560 -43 -43 495195036037358 495195036037358 6749 6749 13 13 0 0  24 0: f9 34 d6 00 00 00 00 00 ef b0 37 94 60 c2 bd 34 2e 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s15 8 4: d1 64 02 a1 6a 00 00 00
	                                                                                                                                                                  // expect: st 8 0: d1 64 02 a1 6a 00 00 00
	                                                                                                                                                                  // expect: 1236 1236 79 79 698432 698432 1 1  8 0: d5 84 22 08 55 01 00 00
	                                                                                                                                                                  // expect: s16 13 1: 3d 7a d3 cc 83 ce 32 6f 09 00 00 00 01
	                                                                                                                                                                  // expect: st 13 0: 3d 7a d3 cc 83 ce 32 6f 09 00 00 00 01
	                                                                                                                                                                  // expect: 13859386 13859386 -3 -3 98569087039 98569087039 1 1 4 4  13 0: 3b 7a d3 0c 84 ce 32 6f 09 00 00 00 05
	                                                                                                                                                                  // expect: s17 8 1: 95 52 81 3e bd 00 6e 0f
	                                                                                                                                                                  // expect: st 8 0: 95 52 81 3e bd 00 6e 0f
	                                                                                                                                                                  // expect: 1048662678 1048662678 186 186 186 186 4 4  8 0: 97 52 81 3e bb 00 76 0b
	                                                                                                                                                                  // expect: s18 16 4: 00 00 00 00 15 00 08 97 00 00 00 00 66 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 00 00 00 00 15 00 08 97 00 00 00 00 66 00 00 00
	                                                                                                                                                                  // expect: -24 -24 38667 38667 -1 -1 48 48  16 0: 00 00 00 00 29 00 0c 97 00 00 00 00 31 00 00 00
	                                                                                                                                                                  // expect: s19 16 4: 00 00 ce 78 70 81 64 af e9 04 dc 91 89 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 00 00 ce 78 70 81 64 af e9 04 dc 91 89 00 00 00
	                                                                                                                                                                  // expect: 247408 247408 -84522992 -84522992 77 77 -33 -33 35220 35220  16 0: 00 00 71 c6 83 08 24 7b ed 04 e0 95 89 00 00 00
	                                                                                                                                                                  // expect: s20 5 1: 54 6a fc 98 23
	                                                                                                                                                                  // expect: st 5 0: 54 6a fc 98 23
	                                                                                                                                                                  // expect: -121987372457 -121987372457  5 0: 58 6a fc 98 23
	                                                                                                                                                                  // expect: s21 16 4: ca 00 00 00 9a 6e 1a 49 02 00 00 00 77 d9 7a 50
	                                                                                                                                                                  // expect: st 16 0: ca 00 00 00 9a 6e 1a 49 02 00 00 00 77 d9 7a 50
	                                                                                                                                                                  // expect: -55 -55 1226469015 1226469015 1 1 1350228340 1350228340  16 0: ca 00 00 00 98 6e 1a 49 02 00 00 00 75 d9 7a 50
	                                                                                                                                                                  // expect: s22 16 16: d7 35 02 00 03 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: d7 35 02 00 03 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: -8 -8 862 862 -1 -1 1 1 1 1  16 0: f9 35 00 00 03 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s23 12 2: c6 b5 f5 c9 03 74 d8 74 a2 f2 01 00
	                                                                                                                                                                  // expect: st 12 0: c6 b5 f5 c9 03 74 d8 74 a2 f2 01 00
	                                                                                                                                                                  // expect: 8419607062991189443 8419607062991189443 31 31 3986 3986  12 0: c4 b5 f5 c9 03 74 d8 74 60 f2 01 00
	                                                                                                                                                                  // expect: s24 1 1: 6e
	                                                                                                                                                                  // expect: st 1 0: 6e
	                                                                                                                                                                  // expect: -19 -19  1 0: 6e
	                                                                                                                                                                  // expect: s25 12 4: 2c 25 bb 8a 0c 0b 05 05 13 00 00 00
	                                                                                                                                                                  // expect: st 12 0: 2c 25 bb 8a 0c 0b 05 05 13 00 00 00
	                                                                                                                                                                  // expect: 47 47 38 38 1121171835576 1121171835576 1 1 24 24  12 0: 30 27 b9 8a 0c 0b 05 05 19 00 00 00
	                                                                                                                                                                  // expect: s26 16 16: f4 68 01 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: f4 68 01 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 0 0 92402 92402  16 0: f3 68 01 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s27 10 1: 19 4a a7 3b 2b 02 d2 6a 2c a3
	                                                                                                                                                                  // expect: st 10 0: 19 4a a7 3b 2b 02 d2 6a 2c a3
	                                                                                                                                                                  // expect: 1000819222 1000819222 1107 1107 425940624 425940624  10 0: 17 4a a7 3b 2a 02 91 56 63 19
	                                                                                                                                                                  // expect: s28 24 8: 28 00 00 00 00 00 00 00 fb ce 00 00 00 00 00 00 00 54 1a 69 02 c4 00 00
	                                                                                                                                                                  // expect: st 24 0: 28 00 00 00 00 00 00 00 fb ce 00 00 00 00 00 00 00 54 1a 69 02 c4 00 00
	                                                                                                                                                                  // expect: 37 37 0 0 6626 6626 420927016231 420927016231  24 0: 26 00 00 00 00 00 00 00 19 cf 00 00 00 00 00 00 00 50 1a 69 02 c4 00 00
	                                                                                                                                                                  // expect: s29 19 1: 3d ba 98 96 4e 20 5b cc e1 74 4d 3e c1 20 37 99 82 d9 0d
	                                                                                                                                                                  // expect: st 19 0: 3d ba 98 96 4e 20 5b cc e1 74 4d 3e c1 20 37 99 82 d9 0d
	                                                                                                                                                                  // expect: -17858 -17858 41202880 41202880 -1866349818792 -1866349818792 48502816 48502816 -32100 -32100 -550 -550  19 0: 3f ba c1 b4 74 02 59 cc e1 74 4d 7e 08 06 b9 9d 82 db 0d
	                                                                                                                                                                  // expect: s30 16 16: f6 7a 8c fa 26 85 21 00 57 0e 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: f6 7a 8c fa 26 85 21 00 57 0e 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 342087600 342087600 8787102 8787102 -72 -72 1 1  16 0: b1 d7 63 d4 27 85 21 00 b9 02 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s31 8 4: 3d 6d 0b be e2 f6 9c 0c
	                                                                                                                                                                  // expect: st 8 0: 3d 6d 0b be e2 f6 9c 0c
	                                                                                                                                                                  // expect: 1040936250 1040936250 20573634 20573634 15 15  8 0: 3b 6d 0b be e1 f6 9c 10
	                                                                                                                                                                  // expect: s32 16 16: fb 84 07 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: fb 84 07 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: -8 -8 1927 1927  16 0: f9 88 07 00 00 00 00 00 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s33 8 8: c2 0b 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 8 0: c2 0b 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 0 0 1 1 1 1 -2 -2  8 0: a1 0f 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s34 1 1: 01
	                                                                                                                                                                  // expect: st 1 0: 01
	                                                                                                                                                                  // expect: 0 0  1 0: 01
	                                                                                                                                                                  // expect: s35 8 8: ec 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 8 0: ec 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 239 239  8 0: f0 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s36 8 4: 48 b0 03 55 6c 8d c9 00
	                                                                                                                                                                  // expect: st 8 0: 48 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 241739 241739 -20407 -20407 71 71 56731966741131333 56731966741131333 48 48  8 0: 31 b0 03 55 6c 8d c9 00
	                                                                                                                                                                  // expect: s37 16 16: 09 00 00 00 a1 0b 0c 13 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: st 16 0: 09 00 00 00 a1 0b 0c 13 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: 2 2 1 1 0 0 5 5 4 4 -106114 -106114  16 0: 0b 00 00 00 99 fa 0b 13 00 00 00 00 00 00 00 00
	                                                                                                                                                                  // expect: s38 2 2: 19 2b
	                                                                                                                                                                  // expect: st 2 0: 19 2b
	                                                                                                                                                                  // expect: 1 1 5519 5519  2 0: 21 2b
	                                                                                                                                                                  // expect: s39 8 4: 7d 2b 00 bc 8c f0 1f 00
	                                                                                                                                                                  // expect: st 8 0: 7d 2b 00 bc 8c f0 1f 00
	                                                                                                                                                                  // expect: 11136 11136 535858367 535858367  8 0: 81 2b 00 c0 8c f0 1f 00
struct s0 {
  long f0 : 9;
  char f1 : 1;
  unsigned short f2 : 9;
  short f3 : 7;
  char f4 : 5;
  unsigned short : 0;
} __attribute__((packed));
#pragma pack(1)
struct s1 {
  _Bool f0 : 1;
  enum en f1 : 13;
  long f2 : 56;
  unsigned long long : 0;
  int : 3;
  unsigned char f5;
  signed char f6 : 8 __attribute__((packed));
} __attribute__((packed));
#pragma pack()
#pragma pack(4)
struct s2 {
  _Bool : 0;
  unsigned f1;
  char f2 : 4;
  unsigned char f3 : 5;
  unsigned long long f4;
  unsigned f5 : 21;
} __attribute__((aligned(16)));
#pragma pack()
union s3 {
  short f0 : 12;
  char f1 : 6;
  int f2 : 14;
  long f3 : 8;
  char f4;
} __attribute__((packed));
#pragma pack(1)
union s4 {
  unsigned short f0 : 2;
  unsigned short f1 : 14;
} ;
#pragma pack()
struct s5 {
  unsigned short f0 : 9;
  short f1 : 4;
  enum en f2 : 3 __attribute__((aligned(8)));
  unsigned long long f3 : 27;
  enum en f4 : 22;
} __attribute__((packed));
struct s6 {
  long f0 : 35;
} __attribute__((packed));
union s7 {
  long f0 : 1;
  unsigned short f1 : 9;
  unsigned char f2 : 4;
  char f3;
  unsigned short f4 : 11 __attribute__((aligned(4)));
  _Bool f5 : 1;
} __attribute__((packed,aligned(4)));
struct s8 {
  unsigned long long f0 : 50;
  unsigned short f1 : 4;
  unsigned char f2;
  enum en f3 : 28;
  long f4 : 9;
} ;
#pragma pack(4)
struct s9 {
  unsigned : 1;
  short f1;
  int : 0;
  unsigned char f3 : 8 __attribute__((aligned(4)));
} ;
#pragma pack()
struct s10 {
  signed char f0;
  char f1 : 8;
  enum en f2 : 29 __attribute__((packed));
  enum en f3 : 10;
  int f4 : 22;
  short f5 : 5 __attribute__((aligned(4)));
  signed char f6 : 5;
} ;
#pragma pack(2)
struct s11 {
  unsigned f0 : 11;
  short f1 : 3;
  unsigned char : 0;
  unsigned long long f3 : 39;
  long f4 : 63;
  unsigned short f5 : 11;
  _Bool f6 : 1;
} ;
#pragma pack()
#pragma pack(2)
union s12 {
  unsigned f0 : 6;
  int f1 : 31 __attribute__((aligned(8)));
  enum en f2 : 16;
  unsigned char f3 : 3;
  long f4 : 34 __attribute__((aligned(8)));
  char f5 : 2;
} ;
#pragma pack()
#pragma pack(4)
struct s13 {
  long : 0;
  int f1 : 25;
  short : 0;
  int f3 : 20 __attribute__((packed));
  long f4 : 8;
} ;
#pragma pack()
struct s14 {
  enum en f0 : 15;
  char f1;
  _Bool : 0;
  unsigned long long f3 : 49 __attribute__((aligned(8)));
  unsigned f4 : 13 __attribute__((packed));
  unsigned char f5 : 5;
  signed char f6 : 1;
} ;
#pragma pack(4)
struct s15 {
  unsigned long long f0 : 11;
  short f1 : 8;
  char : 2;
  unsigned f3 : 20;
  unsigned char f4 : 1 __attribute__((packed));
} ;
#pragma pack()
struct s16 {
  unsigned f0 : 25;
  signed char f1 : 3;
  long f2 : 39;
  _Bool f3 : 1;
  unsigned : 0;
  char f5 : 5;
} __attribute__((packed));
#pragma pack(1)
struct s17 {
  signed char : 0;
  unsigned f1;
  short f2 : 9;
  signed char : 8;
  unsigned char f4 : 8;
  enum en f5 : 6;
} __attribute__((packed));
#pragma pack()
#pragma pack(4)
struct s18 {
  unsigned short : 11;
  signed char f1 : 6 __attribute__((aligned(4)));
  short : 0;
  unsigned short f3;
  char f4 : 1 __attribute__((aligned(8)));
  signed char f5 : 8 __attribute__((aligned(8)));
} ;
#pragma pack()
#pragma pack(4)
struct s19 {
  char : 0;
  unsigned : 16;
  unsigned f2 : 23;
  long f3 : 29;
  unsigned short f4 : 7;
  char f5;
  unsigned short f6 : 16;
} __attribute__((packed,aligned(4)));
#pragma pack()
#pragma pack(1)
union s20 {
  long f0 : 38;
} ;
#pragma pack()
struct s21 {
  char f0;
  enum en : 22;
  enum en f2;
  signed char f3;
  long : 18;
  enum en f5;
} __attribute__((packed,aligned(4)));
struct s22 {
  char f0 : 4;
  unsigned long long f1 : 10;
  signed char f2 : 3;
  _Bool f3 : 1 __attribute__((aligned(4)));
  _Bool f4 : 1;
} __attribute__((aligned(16)));
#pragma pack(2)
struct s23 {
  long f0;
  unsigned f1 : 5;
  unsigned short f2 : 14;
} ;
#pragma pack()
#pragma pack(4)
struct s24 {
  char f0 : 7 __attribute__((packed));
} ;
#pragma pack()
#pragma pack(4)
struct s25 {
  char f0;
  char f1;
  long f2 : 42;
  _Bool f3 : 1;
  enum en f4 : 5 __attribute__((aligned(4)));
} ;
#pragma pack()
union s26 {
  unsigned long long f0 : 4 __attribute__((aligned(4)));
  enum en f1 : 17;
} __attribute__((aligned(16)));
struct s27 {
  int f0 : 31;
  enum en f1 : 11;
  unsigned f2;
} __attribute__((packed));
struct s28 {
  char f0;
  char f1 : 3 __attribute__((aligned(8)));
  unsigned short f2 : 13;
  long : 57;
  long f4 : 44;
} __attribute__((packed));
struct s29 {
  short f0;
  unsigned f1;
  long f2 : 46;
  enum en f3 : 26;
  short f4;
  long f5 : 12;
} __attribute__((packed));
#pragma pack(1)
struct s30 {
  unsigned long long f0 : 30;
  enum en f1 : 28;
  int : 0;
  char f3;
  signed char f4 : 4 __attribute__((aligned(8)));
  enum en : 0;
} __attribute__((aligned(16)));
#pragma pack()
#pragma pack(4)
struct s31 {
  int : 0;
  unsigned f1 : 31;
  enum en f2 : 25;
  unsigned long long f3 : 5 __attribute__((packed));
} __attribute__((packed,aligned(4)));
#pragma pack()
#pragma pack(1)
struct s32 {
  char f0;
  unsigned short f1 : 11;
} __attribute__((aligned(16)));
#pragma pack()
struct s33 {
  unsigned char f0 : 4 __attribute__((aligned(8)));
  unsigned short f1 : 3 __attribute__((packed));
  _Bool f2 : 1;
  char f3 : 4 __attribute__((packed));
} ;
#pragma pack(2)
struct s34 {
  char f0 : 1;
} __attribute__((packed));
#pragma pack()
struct s35 {
  unsigned long long f0 : 9;
} ;
union s36 {
  long f0 : 22;
  short f1;
  signed char f2 : 8 __attribute__((packed));
  unsigned long long f3 : 56 __attribute__((aligned(4)));
  unsigned short f4 : 9;
} __attribute__((packed,aligned(4)));
#pragma pack(4)
struct s37 {
  short f0 : 3;
  _Bool f1 : 1;
  unsigned char f2 : 2 __attribute__((aligned(8)));
  signed char f3 : 5;
  unsigned short f4 : 4;
  int f5 : 18;
} __attribute__((aligned(16)));
#pragma pack()
struct s38 {
  _Bool f0 : 1 __attribute__((packed));
  short f1 : 14;
} ;
#pragma pack(1)
struct s39 {
  short f0;
  signed char : 8;
  enum en f2 : 30;
} __attribute__((packed,aligned(4)));
#pragma pack()
int main(void){
{ struct s0 v; memset(&v,0,sizeof v); static struct s0 st = { .f0 = 5782829215089288294LL, .f1 = 6750537138074864289LL, .f2 = 7882739725142789123LL, .f3 = 8117035503531407073LL, .f4 = 799834671458625395LL };
 v.f0 = 5782829215089288294LL;
 v.f1 = 6750537138074864289LL;
 v.f2 = 7882739725142789123LL;
 v.f3 = 8117035503531407073LL;
 v.f4 = 799834671458625395LL;
 show("s0",&v,sizeof v,_Alignof(struct s0)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s1 v; memset(&v,0,sizeof v); static struct s1 st = { .f0 = 3162171014720047530LL, .f1 = 9198274069666125112LL, .f2 = 1803847097112118436LL, .f5 = 3807358667033025694LL, .f6 = 1869306497131690168LL };
 v.f0 = 3162171014720047530LL;
 v.f1 = 9198274069666125112LL;
 v.f2 = 1803847097112118436LL;
 v.f5 = 3807358667033025694LL;
 v.f6 = 1869306497131690168LL;
 show("s1",&v,sizeof v,_Alignof(struct s1)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 <<= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s2 v; memset(&v,0,sizeof v); static struct s2 st = { .f1 = 2977399147892043783LL, .f2 = 2966938494212746294LL, .f3 = 1410342357916465174LL, .f4 = 6012924707009337194LL, .f5 = 7944764436421659101LL };
 v.f1 = 2977399147892043783LL;
 v.f2 = 2966938494212746294LL;
 v.f3 = 1410342357916465174LL;
 v.f4 = 6012924707009337194LL;
 v.f5 = 7944764436421659101LL;
 show("s2",&v,sizeof v,_Alignof(struct s2)); show("st",&st,sizeof st,0);
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ union s3 v; memset(&v,0,sizeof v); static union s3 st = { .f4 = 5374136723818964122LL };
 v.f0 = 5492839314870892941LL;
 v.f1 = 8952378411045915325LL;
 v.f2 = 5594136466357671815LL;
 v.f3 = 5038082915686673420LL;
 v.f4 = 5374136723818964122LL;
 show("s3",&v,sizeof v,_Alignof(union s3)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ union s4 v; memset(&v,0,sizeof v); static union s4 st = { .f1 = 1731320015151623100LL };
 v.f0 = 1989663785492644117LL;
 v.f1 = 1731320015151623100LL;
 show("s4",&v,sizeof v,_Alignof(union s4)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s5 v; memset(&v,0,sizeof v); static struct s5 st = { .f0 = 6058916099520729574LL, .f1 = 7374128905573267368LL, .f2 = 5925960510386478303LL, .f3 = 7515444908172658258LL, .f4 = 4870160815711611080LL };
 v.f0 = 6058916099520729574LL;
 v.f1 = 7374128905573267368LL;
 v.f2 = 5925960510386478303LL;
 v.f3 = 7515444908172658258LL;
 v.f4 = 4870160815711611080LL;
 show("s5",&v,sizeof v,_Alignof(struct s5)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s6 v; memset(&v,0,sizeof v); static struct s6 st = { .f0 = 7898092943474226525LL };
 v.f0 = 7898092943474226525LL;
 show("s6",&v,sizeof v,_Alignof(struct s6)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s7 v; memset(&v,0,sizeof v); static union s7 st = { .f5 = 7139930665997178598LL };
 v.f0 = 728546351821994193LL;
 v.f1 = 6414181714217679385LL;
 v.f2 = 1041470627702131236LL;
 v.f3 = 5172524860083276570LL;
 v.f4 = 2369958993391929176LL;
 v.f5 = 7139930665997178598LL;
 show("s7",&v,sizeof v,_Alignof(union s7)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s8 v; memset(&v,0,sizeof v); static struct s8 st = { .f0 = 8128787744289419201LL, .f1 = 1806422017051902149LL, .f2 = 2788275741753494675LL, .f3 = 7714815497396818936LL, .f4 = 3896546757081472745LL };
 v.f0 = 8128787744289419201LL;
 v.f1 = 1806422017051902149LL;
 v.f2 = 2788275741753494675LL;
 v.f3 = 7714815497396818936LL;
 v.f4 = 3896546757081472745LL;
 show("s8",&v,sizeof v,_Alignof(struct s8)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s9 v; memset(&v,0,sizeof v); static struct s9 st = { .f1 = 698064679011629078LL, .f3 = 2263795294507207991LL };
 v.f1 = 698064679011629078LL;
 v.f3 = 2263795294507207991LL;
 show("s9",&v,sizeof v,_Alignof(struct s9)); show("st",&st,sizeof st,0);
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s10 v; memset(&v,0,sizeof v); static struct s10 st = { .f0 = 8665578925690440243LL, .f1 = 1821497246738980264LL, .f2 = 7322388414260811377LL, .f3 = 6225468909948403197LL, .f4 = 8146433101995620198LL, .f5 = 710764989936138173LL, .f6 = 5955367797135333737LL };
 v.f0 = 8665578925690440243LL;
 v.f1 = 1821497246738980264LL;
 v.f2 = 7322388414260811377LL;
 v.f3 = 6225468909948403197LL;
 v.f4 = 8146433101995620198LL;
 v.f5 = 710764989936138173LL;
 v.f6 = 5955367797135333737LL;
 show("s10",&v,sizeof v,_Alignof(struct s10)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s11 v; memset(&v,0,sizeof v); static struct s11 st = { .f0 = 3695436549947384224LL, .f1 = 7540026366028283778LL, .f3 = 2617327993213226053LL, .f4 = 3796011944854671389LL, .f5 = 121594619779611318LL, .f6 = 1696107140597685544LL };
 v.f0 = 3695436549947384224LL;
 v.f1 = 7540026366028283778LL;
 v.f3 = 2617327993213226053LL;
 v.f4 = 3796011944854671389LL;
 v.f5 = 121594619779611318LL;
 v.f6 = 1696107140597685544LL;
 show("s11",&v,sizeof v,_Alignof(struct s11)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 += 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 -= 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ union s12 v; memset(&v,0,sizeof v); static union s12 st = { .f5 = 2666075847671270489LL };
 v.f0 = 292832954182984610LL;
 v.f1 = 2919366855162433088LL;
 v.f2 = 1123141704966883013LL;
 v.f3 = 564993160720672613LL;
 v.f4 = 9154617070283103826LL;
 v.f5 = 2666075847671270489LL;
 show("s12",&v,sizeof v,_Alignof(union s12)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s13 v; memset(&v,0,sizeof v); static struct s13 st = { .f1 = 9043099771493900693LL, .f3 = 2569634347261780203LL, .f4 = 6236961806605894429LL };
 v.f1 = 9043099771493900693LL;
 v.f3 = 2569634347261780203LL;
 v.f4 = 6236961806605894429LL;
 show("s13",&v,sizeof v,_Alignof(struct s13)); show("st",&st,sizeof st,0);
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s14 v; memset(&v,0,sizeof v); static struct s14 st = { .f0 = 5828690882451838623LL, .f1 = 2358130800979197398LL, .f3 = 7913319740325998827LL, .f4 = 6105413297381710432LL, .f5 = 2835191082374790926LL, .f6 = 8260869817650262663LL };
 v.f0 = 5828690882451838623LL;
 v.f1 = 2358130800979197398LL;
 v.f3 = 7913319740325998827LL;
 v.f4 = 6105413297381710432LL;
 v.f5 = 2835191082374790926LL;
 v.f6 = 8260869817650262663LL;
 show("s14",&v,sizeof v,_Alignof(struct s14)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ struct s15 v; memset(&v,0,sizeof v); static struct s15 st = { .f0 = 7783205464850650321LL, .f1 = 5749500251419673932LL, .f3 = 5739290839485732104LL, .f4 = 168471659653078834LL };
 v.f0 = 7783205464850650321LL;
 v.f1 = 5749500251419673932LL;
 v.f3 = 5739290839485732104LL;
 v.f4 = 168471659653078834LL;
 show("s15",&v,sizeof v,_Alignof(struct s15)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s16 v; memset(&v,0,sizeof v); static struct s16 st = { .f0 = 6970871384714213949LL, .f1 = 3754951634322857318LL, .f2 = 5787852946681948220LL, .f3 = 7765228324564831052LL, .f5 = 2962618565084646049LL };
 v.f0 = 6970871384714213949LL;
 v.f1 = 3754951634322857318LL;
 v.f2 = 5787852946681948220LL;
 v.f3 = 7765228324564831052LL;
 v.f5 = 2962618565084646049LL;
 show("s16",&v,sizeof v,_Alignof(struct s16)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f5 += 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s17 v; memset(&v,0,sizeof v); static struct s17 st = { .f1 = 4787641062837539477LL, .f2 = 879221491770526909LL, .f4 = 7356013938870279863LL, .f5 = 2915503695383580679LL };
 v.f1 = 4787641062837539477LL;
 v.f2 = 879221491770526909LL;
 v.f4 = 7356013938870279863LL;
 v.f5 = 2915503695383580679LL;
 show("s17",&v,sizeof v,_Alignof(struct s17)); show("st",&st,sizeof st,0);
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 -= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s18 v; memset(&v,0,sizeof v); static struct s18 st = { .f1 = 7810916396416587733LL, .f3 = 7358033643313796872LL, .f4 = 3618254598781196000LL, .f5 = 5546661643038027110LL };
 v.f1 = 7810916396416587733LL;
 v.f3 = 7358033643313796872LL;
 v.f4 = 3618254598781196000LL;
 v.f5 = 5546661643038027110LL;
 show("s18",&v,sizeof v,_Alignof(struct s18)); show("st",&st,sizeof st,0);
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 <<= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s19 v; memset(&v,0,sizeof v); static struct s19 st = { .f2 = 381435396765022414LL, .f3 = 2824499673369069826LL, .f4 = 6633506228228403150LL, .f5 = 3623173365685734108LL, .f6 = 1287469241417238929LL };
 v.f2 = 381435396765022414LL;
 v.f3 = 2824499673369069826LL;
 v.f4 = 6633506228228403150LL;
 v.f5 = 3623173365685734108LL;
 v.f6 = 1287469241417238929LL;
 show("s19",&v,sizeof v,_Alignof(struct s19)); show("st",&st,sizeof st,0);
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 v.f6 += 3; printf("%lld ",(long long)v.f6); printf("%lld ",(long long)(v.f6++));
 show("",&v,sizeof v,0); }
{ union s20 v; memset(&v,0,sizeof v); static union s20 st = { .f0 = 5149341309986433620LL };
 v.f0 = 5149341309986433620LL;
 show("s20",&v,sizeof v,_Alignof(union s20)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s21 v; memset(&v,0,sizeof v); static struct s21 st = { .f0 = 5581564955491469770LL, .f2 = 2153774625263873690LL, .f3 = 6824834847759254018LL, .f5 = 4989405458335455607LL };
 v.f0 = 5581564955491469770LL;
 v.f2 = 2153774625263873690LL;
 v.f3 = 6824834847759254018LL;
 v.f5 = 4989405458335455607LL;
 show("s21",&v,sizeof v,_Alignof(struct s21)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s22 v; memset(&v,0,sizeof v); static struct s22 st = { .f0 = 7716875139751818039LL, .f1 = 1376210440241289053LL, .f2 = 1623504778459327698LL, .f3 = 5763903768003195552LL, .f4 = 2722745546328095804LL };
 v.f0 = 7716875139751818039LL;
 v.f1 = 1376210440241289053LL;
 v.f2 = 1623504778459327698LL;
 v.f3 = 5763903768003195552LL;
 v.f4 = 2722745546328095804LL;
 show("s22",&v,sizeof v,_Alignof(struct s22)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 ^= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s23 v; memset(&v,0,sizeof v); static struct s23 st = { .f0 = 8419607062991189446LL, .f1 = 2615061172693423682LL, .f2 = 7800387250137010069LL };
 v.f0 = 8419607062991189446LL;
 v.f1 = 2615061172693423682LL;
 v.f2 = 7800387250137010069LL;
 show("s23",&v,sizeof v,_Alignof(struct s23)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s24 v; memset(&v,0,sizeof v); static struct s24 st = { .f0 = 852997771032523246LL };
 v.f0 = 852997771032523246LL;
 show("s24",&v,sizeof v,_Alignof(struct s24)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s25 v; memset(&v,0,sizeof v); static struct s25 st = { .f0 = 8810199312300432684LL, .f1 = 1448556095161243173LL, .f2 = 7080451383770254011LL, .f3 = 5029050475903120517LL, .f4 = 3919245853223356755LL };
 v.f0 = 8810199312300432684LL;
 v.f1 = 1448556095161243173LL;
 v.f2 = 7080451383770254011LL;
 v.f3 = 5029050475903120517LL;
 v.f4 = 3919245853223356755LL;
 show("s25",&v,sizeof v,_Alignof(struct s25)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 ^= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ union s26 v; memset(&v,0,sizeof v); static union s26 st = { .f1 = 5290911412482173172LL };
 v.f0 = 5414781388621242561LL;
 v.f1 = 5290911412482173172LL;
 show("s26",&v,sizeof v,_Alignof(union s26)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s27 v; memset(&v,0,sizeof v); static struct s27 st = { .f0 = 7355676234692905497LL, .f1 = 3030053444966880342LL, .f2 = 7696218365058902738LL };
 v.f0 = 7355676234692905497LL;
 v.f1 = 3030053444966880342LL;
 v.f2 = 7696218365058902738LL;
 show("s27",&v,sizeof v,_Alignof(struct s27)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
{ struct s28 v; memset(&v,0,sizeof v); static struct s28 st = { .f0 = 402529565352400424LL, .f1 = 1703592245725996267LL, .f2 = 3748266685861116383LL, .f4 = 3619698252681874730LL };
 v.f0 = 402529565352400424LL;
 v.f1 = 1703592245725996267LL;
 v.f2 = 3748266685861116383LL;
 v.f4 = 3619698252681874730LL;
 show("s28",&v,sizeof v,_Alignof(struct s28)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 += 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s29 v; memset(&v,0,sizeof v); static struct s29 st = { .f0 = 926457814576380477LL, .f1 = 1171390324083168920LL, .f2 = 4038108518285429851LL, .f3 = 3223109776105571076LL, .f4 = 8314628544496566937LL, .f5 = 3754656453997813209LL };
 v.f0 = 926457814576380477LL;
 v.f1 = 1171390324083168920LL;
 v.f2 = 4038108518285429851LL;
 v.f3 = 3223109776105571076LL;
 v.f4 = 8314628544496566937LL;
 v.f5 = 3754656453997813209LL;
 show("s29",&v,sizeof v,_Alignof(struct s29)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 <<= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 ^= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s30 v; memset(&v,0,sizeof v); static struct s30 st = { .f0 = 2134318673350654710LL, .f1 = 4777361091397555355LL, .f3 = 8520062682572576087LL, .f4 = 4054970877568413486LL };
 v.f0 = 2134318673350654710LL;
 v.f1 = 4777361091397555355LL;
 v.f3 = 8520062682572576087LL;
 v.f4 = 4054970877568413486LL;
 show("s30",&v,sizeof v,_Alignof(struct s30)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f3 <<= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 += 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s31 v; memset(&v,0,sizeof v); static struct s31 st = { .f1 = 7353531132644388157LL, .f2 = 4011042223708302789LL, .f3 = 5460244937278512908LL };
 v.f1 = 7353531132644388157LL;
 v.f2 = 4011042223708302789LL;
 v.f3 = 5460244937278512908LL;
 show("s31",&v,sizeof v,_Alignof(struct s31)); show("st",&st,sizeof st,0);
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s32 v; memset(&v,0,sizeof v); static struct s32 st = { .f0 = 3025633970519632891LL, .f1 = 4143978922606167940LL };
 v.f0 = 3025633970519632891LL;
 v.f1 = 4143978922606167940LL;
 show("s32",&v,sizeof v,_Alignof(struct s32)); show("st",&st,sizeof st,0);
 v.f0 -= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 ^= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s33 v; memset(&v,0,sizeof v); static struct s33 st = { .f0 = 8809765695056480066LL, .f1 = 4621974208918375828LL, .f2 = 3015686365263862690LL, .f3 = 2446572544788592683LL };
 v.f0 = 8809765695056480066LL;
 v.f1 = 4621974208918375828LL;
 v.f2 = 3015686365263862690LL;
 v.f3 = 2446572544788592683LL;
 show("s33",&v,sizeof v,_Alignof(struct s33)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 += 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 show("",&v,sizeof v,0); }
{ struct s34 v; memset(&v,0,sizeof v); static struct s34 st = { .f0 = 7190962618160728681LL };
 v.f0 = 7190962618160728681LL;
 show("s34",&v,sizeof v,_Alignof(struct s34)); show("st",&st,sizeof st,0);
 v.f0 <<= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ struct s35 v; memset(&v,0,sizeof v); static struct s35 st = { .f0 = 7844232684666914028LL };
 v.f0 = 7844232684666914028LL;
 show("s35",&v,sizeof v,_Alignof(struct s35)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 show("",&v,sizeof v,0); }
{ union s36 v; memset(&v,0,sizeof v); static union s36 st = { .f4 = 2641321292806429256LL };
 v.f0 = 68497231809664569LL;
 v.f1 = 3673430794353666745LL;
 v.f2 = 5198601617444121161LL;
 v.f3 = 8127182498989060396LL;
 v.f4 = 2641321292806429256LL;
 show("s36",&v,sizeof v,_Alignof(union s36)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 -= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 <<= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 show("",&v,sizeof v,0); }
{ struct s37 v; memset(&v,0,sizeof v); static struct s37 st = { .f0 = 940736174452803961LL, .f1 = 3343531328961455919LL, .f2 = 7458723187573240445LL, .f3 = 6789114544185853544LL, .f4 = 5544220057263854231LL, .f5 = 6669810861292282241LL };
 v.f0 = 940736174452803961LL;
 v.f1 = 3343531328961455919LL;
 v.f2 = 7458723187573240445LL;
 v.f3 = 6789114544185853544LL;
 v.f4 = 5544220057263854231LL;
 v.f5 = 6669810861292282241LL;
 show("s37",&v,sizeof v,_Alignof(struct s37)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 -= 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 v.f2 <<= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 v.f3 -= 3; printf("%lld ",(long long)v.f3); printf("%lld ",(long long)(v.f3++));
 v.f4 -= 3; printf("%lld ",(long long)v.f4); printf("%lld ",(long long)(v.f4++));
 v.f5 -= 3; printf("%lld ",(long long)v.f5); printf("%lld ",(long long)(v.f5++));
 show("",&v,sizeof v,0); }
{ struct s38 v; memset(&v,0,sizeof v); static struct s38 st = { .f0 = 6853838553110502959LL, .f1 = 3360636650614052236LL };
 v.f0 = 6853838553110502959LL;
 v.f1 = 3360636650614052236LL;
 show("s38",&v,sizeof v,_Alignof(struct s38)); show("st",&st,sizeof st,0);
 v.f0 ^= 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f1 += 3; printf("%lld ",(long long)v.f1); printf("%lld ",(long long)(v.f1++));
 show("",&v,sizeof v,0); }
{ struct s39 v; memset(&v,0,sizeof v); static struct s39 st = { .f0 = 2478717517715286909LL, .f2 = 6888779188186156220LL };
 v.f0 = 2478717517715286909LL;
 v.f2 = 6888779188186156220LL;
 show("s39",&v,sizeof v,_Alignof(struct s39)); show("st",&st,sizeof st,0);
 v.f0 += 3; printf("%lld ",(long long)v.f0); printf("%lld ",(long long)(v.f0++));
 v.f2 ^= 3; printf("%lld ",(long long)v.f2); printf("%lld ",(long long)(v.f2++));
 show("",&v,sizeof v,0); }
return 0; }

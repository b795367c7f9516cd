namespace Declaratie.Tests.Drawing;

/// <summary>The sample reports as printed in Dutch.</summary>
internal static class ExpectedDutch
{
    internal const string ByProvider =
        """
        Toegerekende betalingen
        Praktijk De Linde
        Periode: 01-02-2024 t/m 29-02-2024
        Behandelaars: alle
        Samenvatting: per behandelaar

        Details
        =======
                                                                        Trns
                                                               Behande- behande-                             Factuur-   Factuur   Factuur    Vooraf
        Datum      Omschrijving                                laar     laar     Betaler        Ontvangst  correcties   betaler   patiënt  betaling
        -------------------------------------------------------------------------------------------------------------------------------------------
        Ontvangsten
        06-02-2024 R603 · Visser                               RJB               Onbekend        1.234,50                                  1.204,50
        06-02-2024   06-02-2024 F2003                          RJB      AG       NHS                                                30,00
        09-02-2024   terugbetaling RF1                         RJB               Onbekend          -20,00                                    -20,00

        Vooruitbetalingen nu toegerekend
        12-02-2024 R506 · Visser · 06-02-2024 F2003            AG       AG       Gemengd → NHS                            90,00              -90,00

        Eerdere ontvangsten gecorrigeerd
        13-02-2024 correctie R506 · Visser · C1                AG                Gemengd            75,00                                     75,00

        Eerdere toerekeningen teruggedraaid
        14-02-2024 R506 · Visser · 06-02-2024 F2003 · A1       AG       AG       Gemengd → NHS                 -15,00                         15,00

        Overdrachten tussen behandelaars of betalers
        20-02-2024 van R507 · Bakker-van der Meulen tot Wijng… RJB               Onbekend                                                   -250,00
        20-02-2024   naar 12-02-2024 1009                      RJB      AG       Particulier                                       250,00
        21-02-2024 van R507 · Bakker-van der Meulen to… · T601 RJB               Onbekend                                                    -40,00
        21-02-2024 naar T601 · Visser                          RJB               Onbekend                                                     10,00
        22-02-2024   Jansen · 06-02-2024 F2003                 RJB      AG       NHS                                                30,00

        Samenvatting
        ============
        Totaal ontvangsten: 1.289,50

        Behandelaar Betaler      Factuurcorrecties  Factuur betaler  Factuur patiënt  Totaal toegerekend aan  Vooraf betaling    Totaal
        -------------------------------------------------------------------------------------------------------------------------------
        AG          NHS                     -15,00            90,00            60,00                  135,00             0,00    135,00
        AG          Particulier               0,00             0,00           250,00                  250,00             0,00    250,00
        Totaal AG                           -15,00            90,00           310,00                  385,00             0,00    385,00
        -------------------------------------------------------------------------------------------------------------------------------
        RJB         Onbekend                  0,00             0,00             0,00                    0,00           904,50    904,50
        Totaal RJB                            0,00             0,00             0,00                    0,00           904,50    904,50
        -------------------------------------------------------------------------------------------------------------------------------
        Totaal van het verslag              -15,00            90,00           310,00                  385,00           904,50  1.289,50

        Aansluiting
        ===========
          Totaal ontvangsten                        1.289,50
        = Totaal toegerekend aan                      385,00
        + Vooraf betaling                             904,50

        Opmerkingen
        ===========
        Vooruitbetalingen nu toegerekend: 340,00
        Onbekend: de ontvangst was op de boekdatum niet volledig toegerekend. Dat blijft zo, ook als zij later wel volledig is toegerekend.
        Ontvangsten van deze periode met iets open aan het eind: 1, samen open 1.144,50.
        Maak eerst het verslag Openstaande transacties en reken toe wat toegerekend kan worden.

        """;

    internal const string ByWhoGotPaid =
        """
        Toegerekende betalingen
        Praktijk De Linde
        Periode: 01-02-2024 t/m 29-02-2024
        Behandelaars: AG
        Samenvatting: op wie is betaald

        Samenvatting
        ============
        Totaal ontvangsten: 75,00

        Behandelaar Trns behandelaar Betaler      Factuurcorrecties  Factuur betaler  Factuur patiënt  Totaal toegerekend aan  Totaal
        -----------------------------------------------------------------------------------------------------------------------------
        AG          AG               NHS                     -15,00            90,00             0,00                   75,00   75,00
        AG          RJB              NHS                       0,00             0,00            60,00                   60,00   60,00
        AG          RJB              Particulier               0,00             0,00           250,00                  250,00  250,00
        Totaal AG                                            -15,00            90,00           310,00                  385,00  385,00
        -----------------------------------------------------------------------------------------------------------------------------
        Totaal van het verslag                               -15,00            90,00           310,00                  385,00  385,00

        Aansluiting
        ===========
          Totaal ontvangsten                         75,00
        + ontvangen van andere behandelaars         310,00
        − gegeven aan andere behandelaars             0,00
        = Totaal toegerekend aan                    385,00
        + Vooraf betaling                             0,00

        Opmerkingen
        ===========
        Vooruitbetalingen nu toegerekend: 340,00
        Onbekend: de ontvangst was op de boekdatum niet volledig toegerekend. Dat blijft zo, ook als zij later wel volledig is toegerekend.
        Ontvangsten van deze periode met iets open aan het eind: 1, samen open 1.144,50.
        Maak eerst het verslag Openstaande transacties en reken toe wat toegerekend kan worden.

        """;

    internal const string Empty =
        """
        Toegerekende betalingen
        Praktijk De Linde
        Periode: 01-02-2024 t/m 29-02-2024
        Behandelaars: alle
        Samenvatting: per behandelaar

        In deze periode is er niets: geen ontvangsten, geen toerekeningen en geen overdrachten.

        Aansluiting
        ===========
          Totaal ontvangsten                        0,00
        = Totaal toegerekend aan                    0,00
        + Vooraf betaling                           0,00

        Opmerkingen
        ===========
        Vooruitbetalingen nu toegerekend: 0,00

        """;
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>Legend: status and dynamics of the areas</source>
        <translation>Legende: Status und Dynamik der Gebiete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no dynamics index</source>
        <translation>kein Dynamikindex</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>ohne Zuordnung</translation>
    </message>
    <message>
        <source>Number in the field: areas in this class</source>
        <translation>Zahl im Feld: Gebiete in dieser Klasse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>7 or 9</source>
        <translation>7 oder 9</translation>
    </message>
    <message>
        <source>limits in ascending order, each one once</source>
        <translation>Grenzen in aufsteigender Reihenfolge, jede nur einmal</translation>
    </message>
    <message>
        <source>{number} classes, one more than limits</source>
        <translation>{number} Klassen, eine mehr als Grenzen</translation>
    </message>
    <message>
        <source>each code once</source>
        <translation>jeder Code nur einmal</translation>
    </message>
    <message>
        <source>a share between 0 and 1</source>
        <translation>ein Anteil zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a whole number from 1 to {high}</source>
        <translation>eine ganze Zahl von 1 bis {high}</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is infinite in these areas: {ids}.</source>
        <translation>„{field}“ ist in diesen Gebieten unendlich: {ids}.</translation>
    </message>
    <message>
        <source>Such values come from a division by zero: correct the rate or leave it empty.</source>
        <translation>Solche Werte entstehen durch Division durch null: Korrigieren Sie die Quote oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The {field} is negative in these areas: {ids}.</source>
        <translation>Negative Werte bei „{field}“ in diesen Gebieten: {ids}.</translation>
    </message>
    <message>
        <source>Correct the numbers; leave unknown ones empty.</source>
        <translation>Korrigieren Sie die Zahlen; unbekannte bleiben leer.</translation>
    </message>
    <message>
        <source>Profile &apos;{profile}&apos; weights by population, but no population field was chosen.</source>
        <translation>Das Profil „{profile}“ gewichtet mit der Einwohnerzahl, es wurde aber kein Feld dafür gewählt.</translation>
    </message>
    <message>
        <source>Choose the population field.</source>
        <translation>Wählen Sie das Feld mit der Einwohnerzahl.</translation>
    </message>
    <message>
        <source>on the exclusion list: {reason}</source>
        <translation>auf der Ausschlussliste: {reason}</translation>
    </message>
    <message>
        <source>on the exclusion list</source>
        <translation>auf der Ausschlussliste</translation>
    </message>
    <message>
        <source>no value in {fields}</source>
        <translation>kein Wert in {fields}</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>population at the begin of the window</source>
        <translation>Einwohnerzahl zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>{population} unknown</source>
        <translation>{population} unbekannt</translation>
    </message>
    <message>
        <source>{population} {count} under {minimum}</source>
        <translation>{population} {count} unter {minimum}</translation>
    </message>
    <message>
        <source>Indicator &apos;{name}&apos; has the same value, {value}, in all {count} valid areas.</source>
        <translation>Der Indikator „{name}“ hat in allen {count} gültigen Gebieten denselben Wert ({value}).</translation>
    </message>
    <message>
        <source>It cannot tell areas apart: leave it out, or check the column.</source>
        <translation>Er kann Gebiete nicht unterscheiden: Lassen Sie ihn weg oder prüfen Sie die Spalte.</translation>
    </message>
    <message>
        <source>None of the {what} indicators enters the index: all are context or have the weight 0.</source>
        <translation>{what}: Kein Indikator geht in den Index ein; alle sind Kontext oder haben das Gewicht 0.</translation>
    </message>
    <message>
        <source>Give at least one indicator the role &apos;index&apos; and a weight above 0.</source>
        <translation>Geben Sie mindestens einem Indikator die Rolle „index“ und ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>The sum of the indicators {names} is the same in all valid areas.</source>
        <translation>Die Summe der Indikatoren {names} ist in allen gültigen Gebieten gleich.</translation>
    </message>
    <message>
        <source>They cancel each other out: check directions and weights, and whether a column occurs twice.</source>
        <translation>Sie heben sich gegenseitig auf: Prüfen Sie Richtungen und Gewichte und ob eine Spalte doppelt vorkommt.</translation>
    </message>
    <message>
        <source>The geometric mean needs normalised values of 0 or more, but they go down to {low:g}.</source>
        <translation>Das geometrische Mittel braucht normierte Werte ab 0, der kleinste ist aber {low:g}.</translation>
    </message>
    <message>
        <source>Normalise by &apos;min_max&apos; or &apos;percentile_rank&apos;, or combine by &apos;sum&apos; or &apos;mean&apos;.</source>
        <translation>Normieren Sie mit „min_max“ oder „percentile_rank“, oder fassen Sie mit „sum“ oder „mean“ zusammen.</translation>
    </message>
    <message>
        <source>{what}: {count} of {total} areas are valid; at least {least} are needed.</source>
        <translation>{what}: {count} von {total} Gebieten sind gültig; mindestens {least} werden gebraucht.</translation>
    </message>
    <message>
        <source>Check the minimum population, the exclusion list and missing values.</source>
        <translation>Prüfen Sie Mindesteinwohnerzahl, Ausschlussliste und fehlende Werte.</translation>
    </message>
    <message>
        <source>0 (divide by n) or 1 (divide by n - 1)</source>
        <translation>0 (Nenner n) oder 1 (Nenner n − 1)</translation>
    </message>
    <message>
        <source>a number above &apos;minimum&apos;</source>
        <translation>eine Zahl über „minimum“</translation>
    </message>
    <message>
        <source>&apos;mean&apos;, &apos;weighted_mean&apos; or a number (the city value)</source>
        <translation>„mean“, „weighted_mean“ oder eine Zahl (der Stadtwert)</translation>
    </message>
    <message>
        <source>two numbers, the smaller one first</source>
        <translation>zwei Zahlen, die kleinere zuerst</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is to be put on a logarithmic scale, but holds values as low as {low:g}.</source>
        <translation>„{name}“ soll logarithmiert werden, enthält aber Werte bis hinunter zu {low:g}.</translation>
    </message>
    <message>
        <source>Set &apos;offset&apos; of the normaliser &apos;log_z&apos; so that value + offset is above 0 everywhere.</source>
        <translation>Setzen Sie „offset“ des Normierers „log_z“ so, dass Wert + offset überall über 0 liegt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has values from {least:g} to {most:g}, outside the profile&apos;s {low:g} to {high:g}.</source>
        <translation>„{name}“ hat Werte von {least:g} bis {most:g}, außerhalb der Spanne {low:g} bis {high:g} des Profils.</translation>
    </message>
    <message>
        <source>Correct the values, or &apos;minimum&apos; and &apos;maximum&apos; of the normaliser &apos;min_max&apos;.</source>
        <translation>Korrigieren Sie die Werte oder „minimum“ und „maximum“ des Normierers „min_max“.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has ranks from {least:g} to {most:g}; expected 1 to {number}.</source>
        <translation>„{name}“ hat Ränge von {least:g} bis {most:g}; erwartet werden 1 bis {number}.</translation>
    </message>
    <message>
        <source>Correct the ranks, or the number of areas &apos;n&apos; of the normaliser &apos;rank_exponential&apos;.</source>
        <translation>Korrigieren Sie die Ränge oder die Anzahl der Gebiete „n“ des Normierers „rank_exponential“.</translation>
    </message>
    <message>
        <source>Weights: &apos;{part}&apos; was given; expected &apos;field=weight&apos; with a weight of 0 or more.</source>
        <translation>Gewichte: „{part}“ wurde angegeben; erwartet wird „Feld=Gewicht“ mit einem Gewicht ab 0.</translation>
    </message>
    <message>
        <source>Write the weights like this: s1=2; s3=0.5</source>
        <translation>Schreiben Sie die Gewichte so: s1=2; s3=0,5</translation>
    </message>
    <message>
        <source>Weights: &apos;{name}&apos; is not one of the chosen indicators. These are: {fields}.</source>
        <translation>Gewichte: „{name}“ gehört nicht zu den gewählten Indikatoren. Diese sind: {fields}.</translation>
    </message>
    <message>
        <source>Correct the field name, or choose the field as an indicator.</source>
        <translation>Korrigieren Sie den Feldnamen oder wählen Sie das Feld als Indikator.</translation>
    </message>
    <message>
        <source>Weights: &apos;{name}&apos; is named twice.</source>
        <translation>Gewichte: „{name}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Keep one weight.</source>
        <translation>Lassen Sie nur ein Gewicht stehen.</translation>
    </message>
    <message>
        <source>Excluded ids</source>
        <translation>Ausgeschlossene Gebiete (Schlüssel)</translation>
    </message>
    <message>
        <source>Remarks: expected &apos;id = remark&apos; on each line, but these have no remark: {lines}.</source>
        <translation>Anmerkungen: Erwartet wird „Schlüssel = Anmerkung“ je Zeile; hier fehlt die Anmerkung: {lines}.</translation>
    </message>
    <message>
        <source>Write each remark on a line of its own, after the id and an equals sign.</source>
        <translation>Schreiben Sie jede Anmerkung in eine eigene Zeile, nach Schlüssel und Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>Only the leading zeros differ for {pairs}: write the ids as the layer has them.</source>
        <translation>Nur die führenden Nullen unterscheiden sich bei {pairs}: Schreiben Sie die Schlüssel so, wie der Layer sie hat.</translation>
    </message>
    <message>
        <source>Correct or remove them. A comma separates ids, so a reason must not contain one.</source>
        <translation>Korrigieren oder entfernen Sie sie. Ein Komma trennt Schlüssel, eine Begründung darf also keines enthalten.</translation>
    </message>
    <message>
        <source>{what}: the layer has no area with these ids: {ids}.</source>
        <translation>{what}: Der Layer hat kein Gebiet mit diesen Schlüsseln: {ids}.</translation>
    </message>
    <message>
        <source>There is no method profile &apos;{name}&apos;.</source>
        <translation>Es gibt kein Methodenprofil „{name}“.</translation>
    </message>
    <message>
        <source>Expected the path of a profile file, or one of the built-in profiles: {names}.</source>
        <translation>Erwartet wird der Pfad einer Profildatei oder eines der mitgelieferten Profile: {names}.</translation>
    </message>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>{schema} (a newer plugin may be needed)</source>
        <translation>{schema} (vielleicht wird eine neuere Fassung der Erweiterung gebraucht)</translation>
    </message>
    <message>
        <source>a list of numbers and texts</source>
        <translation>eine Liste von Zahlen und Texten</translation>
    </message>
    <message>
        <source>the code of a class: {codes}</source>
        <translation>der Code einer Klasse: {codes}</translation>
    </message>
    <message>
        <source>Method report: social index</source>
        <translation>Methodenbericht zum Sozialindex</translation>
    </message>
    <message>
        <source>Made by Sozialplanung {version} on {day}.</source>
        <translation>Erstellt mit Sozialplanung {version} am {day}.</translation>
    </message>
    <message>
        <source>Hash of the effective method</source>
        <translation>Prüfsumme der angewandten Methode</translation>
    </message>
    <message>
        <source>Source of the method</source>
        <translation>Quelle der Methode</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>{valid} of {total} in the index, {excluded} excluded</source>
        <translation>{valid} von {total} im Index, {excluded} ausgeschlossen</translation>
    </message>
    <message>
        <source>Special need for attention</source>
        <translation>Besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>How the index is computed</source>
        <translation>So wird der Index berechnet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Index x</source>
        <translation>Index x</translation>
    </message>
    <message>
        <source>{title}: limits are shares of the areas (quantiles of type {type})</source>
        <translation>{title}: Grenzen sind Anteile der Gebiete (Quantile, Typ {type})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>{part}: combined value</source>
        <translation>{part}: zusammengefasster Wert</translation>
    </message>
    <message>
        <source>{label}: centre {centre}, spread {spread}</source>
        <translation>{label}: Zentrum {centre}, Streuung {spread}</translation>
    </message>
    <message>
        <source>The profile standardises with other values:</source>
        <translation>Das Profil standardisiert mit anderen Werten:</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>context only</source>
        <translation>nur Kontext</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definitions of the indicators</source>
        <translation>Definitionen der Indikatoren</translation>
    </message>
    <message>
        <source>No conspicuous correlation.</source>
        <translation>Keine auffällige Korrelation.</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha: {alpha}. From about 0.7 the indicators are taken to measure one thing.</source>
        <translation>Cronbachs Alpha: {alpha}. Ab etwa 0,7 gelten Indikatoren als Messung derselben Sache.</translation>
    </message>
    <message>
        <source>Do the indicators belong together?</source>
        <translation>Gehören die Indikatoren zusammen?</translation>
    </message>
    <message>
        <source>{pair}: r = {r}, redundant: they say nearly the same and count twice.</source>
        <translation>{pair}: r = {r}, redundant: Beide sagen fast dasselbe und zählen doppelt.</translation>
    </message>
    <message>
        <source>{pair}: r = {r}, conflicting: they partly cancel each other out.</source>
        <translation>{pair}: r = {r}, gegenläufig: Beide heben sich teilweise auf.</translation>
    </message>
    <message>
        <source>Areas per class</source>
        <translation>Gebiete je Klasse</translation>
    </message>
    <message>
        <source>Number of areas in each class</source>
        <translation>Anzahl der Gebiete in jeder Klasse</translation>
    </message>
    <message>
        <source>How to read the index</source>
        <translation>So ist der Index zu lesen</translation>
    </message>
    <message>
        <source>The index is relative: it compares the areas of this city with each other at one time.</source>
        <translation>Der Index ist relativ: Er vergleicht die Gebiete dieser Stadt untereinander zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>It is a search strategy and no diagnosis: it says where to look, not what is the matter.</source>
        <translation>Er ist eine Suchstrategie und keine Diagnose: Er zeigt, wo hinzusehen ist, nicht, was dort los ist.</translation>
    </message>
    <message>
        <source>Negative dynamics means worse than the city&apos;s trend, not necessarily worse in absolute terms.</source>
        <translation>Negative Dynamik heißt ungünstiger als der Stadttrend, nicht unbedingt eine Verschlechterung in absoluten Zahlen.</translation>
    </message>
    <message>
        <source>It says nothing about single people.</source>
        <translation>Über einzelne Menschen sagt er nichts aus.</translation>
    </message>
    <message>
        <source>Near a class limit chance may decide: read the class together with the distance to the limit.</source>
        <translation>Nahe an einer Klassengrenze kann der Zufall entscheiden: Lesen Sie die Klasse zusammen mit dem Abstand zur Grenze.</translation>
    </message>
    <message>
        <source>{valid} of {total} areas ({share} %) have an index.</source>
        <translation>{valid} von {total} Gebieten ({share} %) haben einen Index.</translation>
    </message>
    <message>
        <source>{share} % of the inhabitants live in them.</source>
        <translation>In ihnen leben {share} % der Einwohner*innen.</translation>
    </message>
    <message>
        <source>Excluded area</source>
        <translation>Ausgeschlossenes Gebiet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Areas within {distance} SD of a class limit</source>
        <translation>Gebiete mit weniger als {distance} Standardabweichungen Abstand zu einer Klassengrenze</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Status index</source>
        <translation>Statusindex</translation>
    </message>
    <message>
        <source>Dynamics index</source>
        <translation>Dynamikindex</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Areas with a conspicuous social index: contribution of each indicator</source>
        <translation>Gebiete mit auffälligem Sozialindex: Beitrag der einzelnen Indikatoren</translation>
    </message>
    <message>
        <source>No area needs special attention by the rule of the profile.</source>
        <translation>Nach der Regel des Profils hat kein Gebiet besonderen Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>The first {shown} of {total} rows; the layer holds them all.</source>
        <translation>Die ersten {shown} von {total} Zeilen; der Layer enthält alle.</translation>
    </message>
    <message>
        <source>Status: combined indicators</source>
        <translation>Status: Indikatoren zusammengefasst</translation>
    </message>
    <message>
        <source>Dynamics: combined indicators</source>
        <translation>Dynamik: Indikatoren zusammengefasst</translation>
    </message>
    <message>
        <source>In the index</source>
        <translation>Im Index</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation>Ausgeschlossen, weil</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>Statusklasse</translation>
    </message>
    <message>
        <source>Dynamics class</source>
        <translation>Dynamikklasse</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Klassencode</translation>
    </message>
    <message>
        <source>Class (short)</source>
        <translation>Klasse (kurz)</translation>
    </message>
    <message>
        <source>Social index</source>
        <translation>Sozialindex</translation>
    </message>
    <message>
        <source>Distance to the nearest class limit (SD)</source>
        <translation>Abstand zur nächsten Klassengrenze (Standardabweichungen)</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Method profile &apos;{file}&apos;, key &apos;{key}&apos;: expected {allowed}, but {came} came.</source>
        <translation>Methodenprofil „{file}“, Schlüssel „{key}“: Erlaubt ist {allowed}; angegeben war {came}.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text, or an object with &apos;de&apos; and &apos;en&apos;</source>
        <translation>ein Text oder ein Objekt mit „de“ und „en“</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number of at least {low}</source>
        <translation>eine Zahl ab {low}</translation>
    </message>
    <message>
        <source>a whole number of at least {low}</source>
        <translation>eine ganze Zahl ab {low}</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>only these keys here: {keys}</source>
        <translation>hier nur einer dieser Schlüssel: {keys}</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; cannot be read: {reason}.</source>
        <translation>{what} „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it.</source>
        <translation>Prüfen Sie den Pfad und Ihre Leserechte.</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is no text in UTF-8.</source>
        <translation>{what} „{path}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is no valid JSON: line {line}, column {column}: {reason}.</source>
        <translation>{what} „{path}“ ist kein gültiges JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place, or make the profile anew with the profile dialog.</source>
        <translation>Korrigieren Sie diese Stelle oder erstellen Sie das Profil neu mit dem Profildialog.</translation>
    </message>
    <message>
        <source>Rounded to decimal places: {steps}.</source>
        <translation>Gerundet auf Nachkommastellen: {steps}.</translation>
    </message>
    <message>
        <source>Nothing is rounded before the classes are assigned.</source>
        <translation>Vor der Klasseneinteilung wird nichts gerundet.</translation>
    </message>
    <message>
        <source>normalised values</source>
        <translation>normierte Werte</translation>
    </message>
    <message>
        <source>combined values</source>
        <translation>zusammengefasste Werte</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Areas with at least {minimum} inhabitants, with values, and not on the exclusion list enter the computation; all others enter neither mean nor standard deviation and get no class.</source>
        <translation>In die Berechnung gehen Gebiete mit mindestens {minimum} Einwohner*innen ein, die Werte haben und nicht auf der Ausschlussliste stehen; alle anderen gehen weder in Mittelwert noch Standardabweichung ein und erhalten keine Klasse.</translation>
    </message>
    <message>
        <source>An area without dynamics values keeps its status.</source>
        <translation>Ein Gebiet ohne Dynamikwerte behält seinen Status.</translation>
    </message>
    <message>
        <source>Each indicator: {normaliser}.</source>
        <translation>Jeder Indikator: {normaliser}.</translation>
    </message>
    <message>
        <source>{fields}: {normaliser}.</source>
        <translation>{fields}: {normaliser}.</translation>
    </message>
    <message>
        <source>scaled from the smallest to the largest value onto {low} to {high}</source>
        <translation>vom kleinsten bis zum größten Wert auf {low} bis {high} skaliert</translation>
    </message>
    <message>
        <source>scaled from given bounds onto {low} to {high}</source>
        <translation>von vorgegebenen Grenzen auf {low} bis {high} skaliert</translation>
    </message>
    <message>
        <source>the number of areas</source>
        <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>taken as it is</source>
        <translation>unverändert übernommen</translation>
    </message>
    <message>
        <source>unweighted mean of the valid areas</source>
        <translation>ungewichtetes Mittel der gültigen Gebiete</translation>
    </message>
    <message>
        <source>population-weighted mean</source>
        <translation>mit der Einwohnerzahl gewichtetes Mittel</translation>
    </message>
    <message>
        <source>n − 1</source>
        <translation>n − 1</translation>
    </message>
    <message>
        <source>population-weighted standard deviation (divisor {divisor})</source>
        <translation>mit der Einwohnerzahl gewichtete Standardabweichung (Nenner {divisor})</translation>
    </message>
    <message>
        <source>standard deviation of the areas (divisor {divisor})</source>
        <translation>Standardabweichung der Gebiete (Nenner {divisor})</translation>
    </message>
    <message>
        <source>z = ({value} − centre) / spread; centre: {centre}; spread: {spread}</source>
        <translation>z = ({value} − Zentrum) / Streuung; Zentrum: {centre}; Streuung: {spread}</translation>
    </message>
    <message>
        <source>The weighted values of an area are summed, status and dynamics apart.</source>
        <translation>Die gewichteten Werte eines Gebiets werden summiert, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The weighted mean of an area&apos;s values is taken, status and dynamics apart.</source>
        <translation>Aus den Werten eines Gebiets wird das gewichtete Mittel gebildet, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The weighted geometric mean of an area&apos;s values is taken, status and dynamics apart.</source>
        <translation>Aus den Werten eines Gebiets wird das gewichtete geometrische Mittel gebildet, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The result is the index; it is not standardised again.</source>
        <translation>Das Ergebnis ist der Index; er wird nicht noch einmal standardisiert.</translation>
    </message>
    <message>
        <source>The result is normalised once more and gives the index: {normaliser}.</source>
        <translation>Das Ergebnis wird noch einmal normiert und ergibt den Index: {normaliser}.</translation>
    </message>
    <message>
        <source>A high index means much disadvantage.</source>
        <translation>Ein hoher Indexwert bedeutet starke Benachteiligung.</translation>
    </message>
    <message>
        <source>The sign is turned: a high index means little disadvantage.</source>
        <translation>Das Vorzeichen ist umgekehrt: Ein hoher Indexwert bedeutet geringe Benachteiligung.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should hold numbers, but holds text that is none: {wrong}.</source>
        <translation>Das Feld „{field}“ soll Zahlen enthalten, enthält aber Text, der keine Zahl ist: {wrong}.</translation>
    </message>
    <message>
        <source>Correct these values. The field has decimal commas, so a dot may only separate thousands.</source>
        <translation>Korrigieren Sie diese Werte. Das Feld hat Dezimalkommas, ein Punkt darf also nur Tausender trennen.</translation>
    </message>
    <message>
        <source>Correct these values, leave them empty, or name them as missing in the method profile.</source>
        <translation>Korrigieren Sie diese Werte, lassen Sie sie leer oder nennen Sie sie im Methodenprofil als fehlend.</translation>
    </message>
    <message>
        <source>Run the QGIS installer (OSGeo4W setup) again and choose: {packages}.</source>
        <translation>Starten Sie das QGIS-Installationsprogramm (OSGeo4W-Setup) noch einmal und wählen Sie: {packages}.</translation>
    </message>
    <message>
        <source>Install the current QGIS for macOS, which contains them.</source>
        <translation>Installieren Sie das aktuelle QGIS für macOS; es enthält sie.</translation>
    </message>
    <message>
        <source>Install them with the package manager, for example: sudo apt install {packages}</source>
        <translation>Installieren Sie sie mit der Paketverwaltung, zum Beispiel: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python lacks these packages, which this tool needs: {packages}.</source>
        <translation>Dem Python von QGIS fehlen diese Pakete, die das Werkzeug braucht: {packages}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no field {fields}. It has: {existing}.</source>
        <translation>Der Layer „{layer}“ hat kein Feld {fields}. Vorhanden sind: {existing}.</translation>
    </message>
    <message>
        <source>Choose one of these fields, or the right layer.</source>
        <translation>Wählen Sie eines dieser Felder oder den richtigen Layer.</translation>
    </message>
    <message>
        <source>Fill in the ids, or choose another id field.</source>
        <translation>Ergänzen Sie die Schlüssel oder wählen Sie ein anderes Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should name each area once, but these ids occur more than once: {ids}.</source>
        <translation>Das Feld „{field}“ soll jedes Gebiet einmal benennen; diese Schlüssel kommen mehrfach vor: {ids}.</translation>
    </message>
    <message>
        <source>Remove the duplicates, or choose another id field.</source>
        <translation>Entfernen Sie die Dubletten oder wählen Sie ein anderes Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is of type {type}; expected a number, or text that holds numbers.</source>
        <translation>Das Feld „{field}“ ist vom Typ {type}; erwartet wird eine Zahl oder Text, der Zahlen enthält.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>These fields of the layer are replaced by results of the same name: {fields}.</source>
        <translation>Diese Felder des Layers werden durch gleichnamige Ergebnisse ersetzt: {fields}.</translation>
    </message>
    <message>
        <source>A row could not be written to the output: {reason}.</source>
        <translation>Eine Zeile konnte nicht in die Ausgabe geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the free space, and that no other program has the file open.</source>
        <translation>Prüfen Sie den freien Speicherplatz und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Method profiles…</source>
        <translation>Methodenprofile …</translation>
    </message>
    <message>
        <source>The method stored with &apos;{name}&apos; is no valid JSON: {reason}.</source>
        <translation>Die mit „{name}“ gespeicherte Methode ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>Compute the index anew, or remove the metadata item &apos;sozialplanung&apos;.</source>
        <translation>Berechnen Sie den Index neu oder entfernen Sie den Metadateneintrag „sozialplanung“.</translation>
    </message>
    <message>
        <source>Titles and classes of the social index</source>
        <translation>Titel und Klassen des Sozialindex</translation>
    </message>
    <message>
        <source>Check that no other program has the file open.</source>
        <translation>Prüfen Sie, ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Choose a file of its own for the result.</source>
        <translation>Wählen Sie für das Ergebnis eine eigene Datei.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is the file of an input. It would be destroyed while it is read.</source>
        <translation>Die Ausgabe „{path}“ ist die Datei einer Eingabe. Sie würde beim Lesen zerstört.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Wählen Sie für das Ergebnis eine andere Datei.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>Die Ausgabe „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that no program has the file open.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, ob Sie dort schreiben dürfen und ob ein Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; could not be written: {reason}.</source>
        <translation>Die Datei „{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; exists, but is no readable GeoPackage: {reason}.</source>
        <translation>Die Ausgabe „{path}“ existiert, ist aber kein lesbares GeoPackage: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file, or remove that one first.</source>
        <translation>Wählen Sie eine andere Datei oder löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>No status indicator was chosen.</source>
        <translation>Es wurde kein Statusindikator gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one status field.</source>
        <translation>Wählen Sie mindestens ein Statusfeld.</translation>
    </message>
    <message>
        <source>These inverted fields are not among the chosen indicators: {fields}.</source>
        <translation>Diese umgekehrten Felder gehören nicht zu den gewählten Indikatoren: {fields}.</translation>
    </message>
    <message>
        <source>Choose them as status or dynamics fields, or leave them out of the inverted ones.</source>
        <translation>Wählen Sie sie als Status- oder Dynamikfelder, oder nehmen Sie sie aus den umgekehrten heraus.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen as an indicator more than once.</source>
        <translation>Das Feld „{field}“ wurde mehrfach als Indikator gewählt.</translation>
    </message>
    <message>
        <source>Choose each field once; to make it count more, give it a weight.</source>
        <translation>Wählen Sie jedes Feld nur einmal; soll es stärker zählen, geben Sie ihm ein Gewicht.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen both as an indicator and as id or population.</source>
        <translation>Das Feld „{field}“ wurde als Indikator und zugleich als Schlüssel oder Einwohnerzahl gewählt.</translation>
    </message>
    <message>
        <source>Choose another field for one of the two.</source>
        <translation>Wählen Sie für eines von beiden ein anderes Feld.</translation>
    </message>
    <message>
        <source>These input fields have the names of result fields and would be replaced: {fields}.</source>
        <translation>Diese Eingabefelder heißen wie Ergebnisfelder und würden ersetzt: {fields}.</translation>
    </message>
    <message>
        <source>Rename them first, for example with &apos;Refactor fields&apos;.</source>
        <translation>Benennen Sie sie vorher um, zum Beispiel mit „Felder überarbeiten“.</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Methode: {method}</translation>
    </message>
    <message>
        <source>No population field was chosen, so the minimum population of {minimum:g} was not checked.</source>
        <translation>Es wurde kein Feld mit der Einwohnerzahl gewählt; die Mindesteinwohnerzahl von {minimum:g} wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>{valid} of {total} areas are in the index, {excluded} are excluded.</source>
        <translation>{valid} von {total} Gebieten sind im Index, {excluded} sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is infinite in these rows: {ids}.</source>
        <translation>„{field}“ ist in diesen Zeilen unendlich: {ids}.</translation>
    </message>
    <message>
        <source>Compute the index anew.</source>
        <translation>Berechnen Sie den Index neu.</translation>
    </message>
    <message>
        <source>{count} of {total} areas have a class.</source>
        <translation>{count} von {total} Gebieten haben eine Klasse.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no field {missing}. Its fields are: {fields}.</source>
        <translation>Im Layer „{layer}“ fehlt: {missing}. Vorhandene Felder: {fields}.</translation>
    </message>
    <message>
        <source>Choose the profile that the layer was classified with.</source>
        <translation>Wählen Sie das Profil, mit dem der Layer klassifiziert wurde.</translation>
    </message>
    <message>
        <source>{name}, dynamics unknown</source>
        <translation>{name}, Dynamik unbekannt</translation>
    </message>
    <message>
        <source>Classify social index</source>
        <translation>Sozialindex klassifizieren</translation>
    </message>
    <message>
        <source>index,class,status,dynamics,attention,style,social map</source>
        <translation>Index,Klasse,Status,Dynamik,Aufmerksamkeitsbedarf,Stil,Sozialkarte</translation>
    </message>
    <message>
        <source>Puts areas into the classes of a method profile, from their status and dynamics index, and styles the layer: colours or hatches of the classes, code labels, and a hatch for areas without a class.

Without a dynamics index the areas are classified by status alone.</source>
        <translation>Ordnet Gebiete nach Status- und Dynamikindex den Klassen eines Methodenprofils zu und gestaltet den Layer: Farben oder Schraffuren der Klassen, Codes als Beschriftung und eine Schraffur für Gebiete ohne Zuordnung.

Ohne Dynamikindex wird allein nach dem Status klassifiziert.</translation>
    </message>
    <message>
        <source>Usually status_index.</source>
        <translation>Meist status_index.</translation>
    </message>
    <message>
        <source>Usually dynamics_index; may be empty.</source>
        <translation>Meist dynamics_index; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Classified social index</source>
        <translation>Klassifizierter Sozialindex</translation>
    </message>
    <message>
        <source>Minimum population (empty: as in the profile)</source>
        <translation>Mindesteinwohnerzahl (leer: wie im Profil)</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Schlüsselfeld</translation>
    </message>
    <message>
        <source>The key of the areas. It must be unique.</source>
        <translation>Der Schlüssel der Gebiete. Er muss eindeutig sein.</translation>
    </message>
    <message>
        <source>Status indicators</source>
        <translation>Statusindikatoren</translation>
    </message>
    <message>
        <source>Rates in percent; higher means more disadvantage, unless the field is inverted.</source>
        <translation>Quoten in Prozent; höher heißt mehr Benachteiligung, sofern das Feld nicht umgekehrt ist.</translation>
    </message>
    <message>
        <source>Dynamics indicators</source>
        <translation>Dynamikindikatoren</translation>
    </message>
    <message>
        <source>Changes of the rates in percentage points. Without them only the status index is computed.</source>
        <translation>Veränderungen der Quoten in Prozentpunkten. Ohne sie wird nur der Statusindex berechnet.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Inhabitants at the end of the window; empty excludes the area.</source>
        <translation>Einwohner*innen am Ende des Zeitraums; ein Gebiet, dessen Wert fehlt, wird ausgeschlossen.</translation>
    </message>
    <message>
        <source>Population at the begin of the window</source>
        <translation>Einwohnerzahl zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>An area needs the minimum population at the begin and at the end.</source>
        <translation>Ein Gebiet braucht die Mindesteinwohnerzahl am Anfang und am Ende.</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Namensfeld</translation>
    </message>
    <message>
        <source>Names of the areas for the method report.</source>
        <translation>Namen der Gebiete für den Methodenbericht.</translation>
    </message>
    <message>
        <source>Inverted indicators</source>
        <translation>Umgekehrte Indikatoren</translation>
    </message>
    <message>
        <source>Indicators in which a high value means little disadvantage.</source>
        <translation>Indikatoren, bei denen ein hoher Wert geringe Benachteiligung bedeutet.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights that differ from the profile&apos;s: s1=2; s3=0.5</source>
        <translation>Gewichte, die vom Profil abweichen: s1=2; s3=0,5</translation>
    </message>
    <message>
        <source>Ids separated by comma or line, each with a reason if you like: 10010203 = outlier</source>
        <translation>Schlüssel, durch Komma oder Zeilenumbruch getrennt, auf Wunsch mit Grund: 10010203 = Ausreißer</translation>
    </message>
    <message>
        <source>One &apos;id = remark&apos; per line. They become footnotes of the method report.</source>
        <translation>Je Zeile „Schlüssel = Anmerkung“. Daraus werden Fußnoten im Methodenbericht.</translation>
    </message>
    <message>
        <source>A built-in profile (mss, oberhausen) or the path of your own profile file.</source>
        <translation>Ein mitgeliefertes Profil (mss, oberhausen) oder der Pfad Ihrer eigenen Profildatei.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Method report</source>
        <translation>Methodenbericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>A page that explains every class: method, coverage, correlations, contributions.</source>
        <translation>Eine Seite, die jede Klasse begründet: Methode, Abdeckung, Korrelationen, Beiträge.</translation>
    </message>
    <message>
        <source>Compute social index</source>
        <translation>Sozialindex berechnen</translation>
    </message>
    <message>
        <source>index,indicators,status,dynamics,deprivation,standardise,z score,poverty</source>
        <translation>Index,Indikatoren,Status,Dynamik,Benachteiligung,standardisieren,z-Wert,Armut</translation>
    </message>
    <message>
        <source>Computes status and dynamics index of areas from their indicators, by a method profile.

Each indicator is standardised over the valid areas, the values are summed and standardised again. Areas with too few inhabitants, with missing values, or on the exclusion list stay in the layer without a result; the field &apos;excluded_because&apos; says why.

The method report explains every class. For the map, use &apos;Classify social index&apos; or &apos;Social index map&apos;.</source>
        <translation>Berechnet Status- und Dynamikindex von Gebieten aus ihren Indikatoren nach einem Methodenprofil.

Jeder Indikator wird über die gültigen Gebiete standardisiert, die Werte werden summiert und noch einmal standardisiert. Gebiete mit zu wenigen Einwohner*innen, mit fehlenden Werten oder auf der Ausschlussliste bleiben ohne Ergebnis im Layer; das Feld „excluded_because“ nennt den Grund.

Der Methodenbericht begründet jede Klasse. Für die Karte dienen „Sozialindex klassifizieren“ und „Sozialindexkarte“.</translation>
    </message>
    <message>
        <source>Areas in the index</source>
        <translation>Gebiete im Index</translation>
    </message>
    <message>
        <source>Excluded areas</source>
        <translation>Ausgeschlossene Gebiete</translation>
    </message>
    <message>
        <source>Social index map</source>
        <translation>Sozialindexkarte</translation>
    </message>
    <message>
        <source>Computes status and dynamics index of areas, classifies them and styles the layer: the tools &apos;Compute social index&apos; and &apos;Classify social index&apos; in one step.

The method report explains every class.</source>
        <translation>Berechnet Status- und Dynamikindex von Gebieten, klassifiziert sie und gestaltet den Layer: die Werkzeuge „Sozialindex berechnen“ und „Sozialindex klassifizieren“ in einem Schritt.

Der Methodenbericht begründet jede Klasse.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>z score of the logarithm</source>
        <translation>z-Wert des Logarithmus</translation>
    </message>
    <message>
        <source>Min-max scale</source>
        <translation>Min-Max-Skala</translation>
    </message>
    <message>
        <source>Percentile rank</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>Rank, exponentially transformed</source>
        <translation>Rang, exponentiell transformiert</translation>
    </message>
    <message>
        <source>None (values as they are)</source>
        <translation>Keine (Werte unverändert)</translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <translation>Mittel der Gebiete</translation>
    </message>
    <message>
        <source>mean weighted by population</source>
        <translation>nach Einwohnerzahl gewichtetes Mittel</translation>
    </message>
    <message>
        <source>given value</source>
        <translation>vorgegebener Wert</translation>
    </message>
    <message>
        <source>weighted by population</source>
        <translation>nach Einwohnerzahl gewichtet</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>dem Zentrum</translation>
    </message>
    <message>
        <source>the smallest rank</source>
        <translation>den kleinsten Rang</translation>
    </message>
    <message>
        <source>the mean rank</source>
        <translation>den mittleren Rang</translation>
    </message>
    <message>
        <source>the largest rank</source>
        <translation>den größten Rang</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>more disadvantage</source>
        <translation>mehr Benachteiligung</translation>
    </message>
    <message>
        <source>less disadvantage</source>
        <translation>weniger Benachteiligung</translation>
    </message>
    <message>
        <source>part of the index</source>
        <translation>geht in den Index ein</translation>
    </message>
    <message>
        <source>context: reported, not summed</source>
        <translation>Kontext: berichtet, nicht summiert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Geometrisches Mittel</translation>
    </message>
    <message>
        <source>values of the index</source>
        <translation>Werte des Index</translation>
    </message>
    <message>
        <source>quantiles (shares of the areas)</source>
        <translation>Quantile (Anteile der Gebiete)</translation>
    </message>
    <message>
        <source>this class</source>
        <translation>dieser Klasse</translation>
    </message>
    <message>
        <source>no index and no class</source>
        <translation>kein Index und keine Klasse</translation>
    </message>
    <message>
        <source>status class alone</source>
        <translation>nur die Statusklasse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>alle Gebiete</translation>
    </message>
    <message>
        <source>Status classes</source>
        <translation>Statusklassen</translation>
    </message>
    <message>
        <source>Dynamics classes</source>
        <translation>Dynamikklassen</translation>
    </message>
    <message>
        <source>The indicator field &apos;{field}&apos; is listed twice.</source>
        <translation>Das Indikatorfeld „{field}“ ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>An indicator has no field name.</source>
        <translation>Ein Indikator hat keinen Feldnamen.</translation>
    </message>
    <message>
        <source>Give each indicator the name of its field, each one once, or remove it.</source>
        <translation>Geben Sie jedem Indikator den Namen seines Feldes, jeden nur einmal, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From the default; type a number to give this indicator a weight of its own</source>
        <translation>Aus der Vorgabe; geben Sie eine Zahl ein, um diesem Indikator ein eigenes Gewicht zu geben</translation>
    </message>
    <message>
        <source>all other indicators</source>
        <translation>alle anderen Indikatoren</translation>
    </message>
    <message>
        <source>Method profile saved: {path}</source>
        <translation>Methodenprofil gespeichert: {path}</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no areas that a map could show.</source>
        <translation>Der Layer „{layer}“ enthält keine Gebiete, die eine Karte zeigen könnte.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons or points.</source>
        <translation>Wählen Sie einen Layer mit Polygonen oder Punkten.</translation>
    </message>
    <message>
        <source>{attention} of {areas} classified areas need special attention.</source>
        <translation>{attention} von {areas} klassifizierten Gebieten haben besonderen Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>Method profile: {method}</source>
        <translation>Methodenprofil: {method}</translation>
    </message>
    <message>
        <source>Data: {source}</source>
        <translation>Daten: {source}</translation>
    </message>
    <message>
        <source>No class: areas that do not enter the computation, because they have too few inhabitants, values are missing, or they are outliers.</source>
        <translation>Ohne Zuordnung: Gebiete, die nicht in die Berechnung eingehen, weil sie zu wenige Einwohner*innen haben, Werte fehlen oder sie Ausreißer sind.</translation>
    </message>
    <message>
        <source>How to read this map</source>
        <translation>So lesen Sie die Karte</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Quelle und Methode</translation>
    </message>
    <message>
        <source>Choose the field that holds the districts&apos; names.</source>
        <translation>Wählen Sie das Feld mit den Namen der Bezirke oder Sozialräume.</translation>
    </message>
    <message>
        <source>The map&apos;s picture &apos;{name}&apos; cannot be drawn.</source>
        <translation>Das Bild „{name}“ der Karte lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Check that the picture file exists; the legend needs QGIS&apos;s SVG support.</source>
        <translation>Prüfen Sie, ob die Bilddatei vorhanden ist; die Legende braucht die SVG-Unterstützung von QGIS.</translation>
    </message>
    <message>
        <source>QGIS could not export the page</source>
        <translation>QGIS konnte die Seite nicht exportieren</translation>
    </message>
    <message>
        <source>The map &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>Die Karte „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to, that there is space left, and that no other program has the file open.</source>
        <translation>Prüfen Sie, ob Sie im Ordner schreiben dürfen, ob noch Speicherplatz frei ist und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Scale 1:{scale}</source>
        <translation>Maßstab 1:{scale}</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos;, field &apos;{field}&apos;: profile &apos;{profile}&apos; has classes {known}, but not {unknown}.</source>
        <translation>Layer „{layer}“, Feld „{field}“: Das Profil „{profile}“ kennt die Klassen {known}, aber nicht {unknown}.</translation>
    </message>
    <message>
        <source>Empty: the method stored with the layer, else mss.</source>
        <translation>Leer: die mit dem Layer gespeicherte Methode, sonst mss.</translation>
    </message>
    <message>
        <source>n (population)</source>
        <translation>n (Grundgesamtheit)</translation>
    </message>
    <message>
        <source>n − 1 (sample)</source>
        <translation>n − 1 (Stichprobe)</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>ungewichtet</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>dem Mittel</translation>
    </message>
    <message>
        <source>next class</source>
        <translation>nächster Klasse</translation>
    </message>
    <message>
        <source>Name (de)</source>
        <translation>Name (de)</translation>
    </message>
    <message>
        <source>Name (en)</source>
        <translation>Name (en)</translation>
    </message>
    <message>
        <source>Limit in</source>
        <translation>Grenze in</translation>
    </message>
    <message>
        <source>Meaning (de)</source>
        <translation>Bedeutung (de)</translation>
    </message>
    <message>
        <source>Meaning (en)</source>
        <translation>Bedeutung (en)</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; belongs to a built-in profile.</source>
        <translation>Der Name „{name}“ gehört zu einem mitgelieferten Profil.</translation>
    </message>
    <message>
        <source>Give the profile a name of its own, since results carry it.</source>
        <translation>Geben Sie dem Profil einen eigenen Namen, denn die Ergebnisse tragen ihn.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; lies in the folder of the built-in profiles.</source>
        <translation>„{path}“ liegt im Ordner der mitgelieferten Profile.</translation>
    </message>
    <message>
        <source>Choose a folder of your own: this one is replaced with each new version of the plugin.</source>
        <translation>Wählen Sie einen eigenen Ordner: Dieser wird mit jeder neuen Version der Erweiterung ersetzt.</translation>
    </message>
    <message>
        <source>The profile cannot be saved as &apos;{path}&apos;: {reason}.</source>
        <translation>Das Profil lässt sich nicht als „{path}“ speichern: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Open method profile</source>
        <translation>Methodenprofil öffnen</translation>
    </message>
    <message>
        <source>Method profiles</source>
        <translation>Methodenprofile</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The changes to this profile have not been saved. Discard them?</source>
        <translation>Die Änderungen an diesem Profil sind nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <source>{profile} – cannot be saved yet: {reason}</source>
        <translation>{profile} – noch nicht zu speichern: {reason}</translation>
    </message>
    <message>
        <source>{profile} – valid</source>
        <translation>{profile} – gültig</translation>
    </message>
    <message>
        <source>Save method profile</source>
        <translation>Methodenprofil speichern</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is there already.</source>
        <translation>„{path}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose that file itself to replace it, or another name.</source>
        <translation>Wählen Sie die Datei selbst aus, um sie zu ersetzen, oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose a layer that the tool &apos;Classify social index&apos; has made.</source>
        <translation>Wählen Sie einen Layer, den das Werkzeug „Sozialindex klassifizieren“ erzeugt hat.</translation>
    </message>
    <message>
        <source>Areas with fewer inhabitants get no index.</source>
        <translation>Gebiete mit weniger Einwohner*innen erhalten keinen Index.</translation>
    </message>
    <message>
        <source>the given value {value}</source>
        <translation>der vorgegebene Wert {value}</translation>
    </message>
    <message>
        <source>Colours that the colour-blind can tell apart</source>
        <translation>Farben, die auch bei Farbfehlsichtigkeit unterscheidbar sind</translation>
    </message>
    <message>
        <source>Colours of Berlin&apos;s monitoring</source>
        <translation>Farben des Berliner Monitorings</translation>
    </message>
    <message>
        <source>Grey with hatches, for black-and-white copies</source>
        <translation>Grau mit Schraffuren, für Schwarz-Weiß-Kopien</translation>
    </message>
    <message>
        <source>As in QGIS</source>
        <translation>Wie in QGIS</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Language of class names, legend and report</source>
        <translation>Sprache von Klassennamen, Legende und Bericht</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Mean and standard deviation (SD, divisor n) are unweighted, over the valid areas.</source>
        <translation>Mittelwert und Standardabweichung (SD, Nenner n) sind ungewichtet, über die gültigen Gebiete.</translation>
    </message>
    <message>
        <source>{indicator} (inverted: high = little disadvantage)</source>
        <translation>{indicator} (umgekehrt: hoch = geringe Benachteiligung)</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>Method and style could not be stored in &apos;{path}&apos;: {reason}.</source>
        <translation>Methode und Gestaltung konnten nicht in „{path}“ gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The weights are too large: the sum of the indicators is infinite.</source>
        <translation>Die Gewichte sind zu groß: Die Summe der Indikatoren ist unendlich.</translation>
    </message>
    <message>
        <source>Reduce them.</source>
        <translation>Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>The spread of &apos;{name}&apos; is {spread:g}: such values cannot be standardised.</source>
        <translation>Die Streuung von „{name}“ ist {spread:g}: Solche Werte lassen sich nicht standardisieren.</translation>
    </message>
    <message>
        <source>Check the column: its values are too small or too large, or all weight lies on one area.</source>
        <translation>Prüfen Sie die Spalte: Die Werte sind zu klein oder zu groß, oder alles Gewicht liegt auf einem Gebiet.</translation>
    </message>
    <message>
        <source>The profile weights by population, but the valid areas have no inhabitants.</source>
        <translation>Das Profil gewichtet mit der Einwohnerzahl, aber die gültigen Gebiete haben keine Einwohner*innen.</translation>
    </message>
    <message>
        <source>Check the population field.</source>
        <translation>Prüfen Sie das Feld mit der Einwohnerzahl.</translation>
    </message>
    <message>
        <source>a whole number of at most {most}</source>
        <translation>eine ganze Zahl bis {most}</translation>
    </message>
    <message>
        <source>Changed in this run</source>
        <translation>In diesem Lauf geändert</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is nested too deeply.</source>
        <translation>{what} „{path}“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>No population was given, so the minimum population was not checked.</source>
        <translation>Es wurde keine Einwohnerzahl angegeben; die Mindesteinwohnerzahl wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>These values mean missing: {values}.</source>
        <translation>Diese Werte bedeuten „fehlt“: {values}.</translation>
    </message>
    <message>
        <source>Special need for attention: {rules}.</source>
        <translation>Besonderer Aufmerksamkeitsbedarf: {rules}.</translation>
    </message>
    <message>
        <source>The format of &apos;{path}&apos; cannot hold the result: it cuts field names or has no empty values.</source>
        <translation>Das Format von „{path}“ kann das Ergebnis nicht aufnehmen: Es kürzt Feldnamen oder kennt keine leeren Werte.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage (.gpkg).</source>
        <translation>Wählen Sie ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; holds other layers: {layers}. They would be lost.</source>
        <translation>Die Ausgabe „{path}“ enthält andere Layer: {layers}. Sie gingen verloren.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; should be an HTML file, with a name that ends in .html.</source>
        <translation>Der Bericht „{path}“ soll eine HTML-Datei sein, deren Name auf .html endet.</translation>
    </message>
    <message>
        <source>Choose another name: a file of another kind would be lost.</source>
        <translation>Wählen Sie einen anderen Namen: Eine Datei anderer Art ginge verloren.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>you have no right to</source>
        <translation>Ihnen fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Check the free space, your right to write there, and that no other program has the file open.</source>
        <translation>Prüfen Sie den freien Speicherplatz, Ihre Schreibrechte und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>weights {value}</source>
        <translation>Gewichte {value}</translation>
    </message>
    <message>
        <source>inverted {value}</source>
        <translation>umgekehrt {value}</translation>
    </message>
    <message>
        <source>minimum population {value}</source>
        <translation>Mindesteinwohnerzahl {value}</translation>
    </message>
    <message>
        <source>No id field was chosen.</source>
        <translation>Es wurde kein Schlüsselfeld gewählt.</translation>
    </message>
    <message>
        <source>Choose the field with the key of the areas.</source>
        <translation>Wählen Sie das Feld mit dem Schlüssel der Gebiete.</translation>
    </message>
    <message>
        <source>The ids in &apos;fid&apos; are not carried over: QGIS numbers the rows of an output anew. Use a key of its own.</source>
        <translation>Die Schlüssel in „fid“ werden nicht übernommen: QGIS nummeriert die Zeilen einer Ausgabe neu. Verwenden Sie einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The output was not written completely: {found} of {expected} rows are there.</source>
        <translation>Die Ausgabe wurde nicht vollständig geschrieben: {found} von {expected} Zeilen sind vorhanden.</translation>
    </message>
    <message>
        <source>Check the free space on the drive, and whether the format can hold all fields.</source>
        <translation>Prüfen Sie den freien Platz auf dem Laufwerk und ob das Format alle Felder aufnehmen kann.</translation>
    </message>
    <message>
        <source>The minimum population should be a number of 0 or more, but is &apos;{value}&apos;.</source>
        <translation>Die Mindesteinwohnerzahl soll eine Zahl ab 0 sein, angegeben ist „{value}“.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to use the profile&apos;s.</source>
        <translation>Korrigieren Sie sie, oder lassen Sie sie leer; dann gilt die des Profils.</translation>
    </message>
    <message>
        <source>{population} under {minimum}</source>
        <translation>{population} unter {minimum}</translation>
    </message>
    <message>
        <source>Special need for attention by the rule of the profile.</source>
        <translation>Besonderer Aufmerksamkeitsbedarf nach der Regel des Profils.</translation>
    </message>
    <message>
        <source>Shown are the normalised values, which the geometric mean multiplies.</source>
        <translation>Gezeigt sind die normierten Werte, die das geometrische Mittel multipliziert.</translation>
    </message>
    <message>
        <source>Contributions are weight times normalised value; they add up to the combined value.</source>
        <translation>Der Beitrag ist Gewicht mal normierter Wert; die Beiträge ergeben zusammen den zusammengefassten Wert.</translation>
    </message>
    <message>
        <source>Contributions are weight times normalised value, divided by the sum of the weights.</source>
        <translation>Der Beitrag ist Gewicht mal normierter Wert, geteilt durch die Summe der Gewichte.</translation>
    </message>
    <message>
        <source>Positive ones speak for disadvantage.</source>
        <translation>Positive Beiträge sprechen für Benachteiligung.</translation>
    </message>
    <message>
        <source>The higher, the more they speak for disadvantage.</source>
        <translation>Je höher, desto mehr sprechen sie für Benachteiligung.</translation>
    </message>
    <message>
        <source>{title} (normalised)</source>
        <translation>{title} (normiert)</translation>
    </message>
    <message>
        <source>percentile rank (rank − 1) / (n − 1); ties get {rank}</source>
        <translation>Prozentrang (Rang − 1) / (n − 1); gleiche Werte erhalten {rank}</translation>
    </message>
    <message>
        <source>rank R = 1 − (rank − 1) / N, transformed to −{c} ln(1 − R (1 − e^(−100/{c}))), N = {n}</source>
        <translation>Rang R = 1 − (Rang − 1) / N, umgeformt zu −{c} ln(1 − R (1 − e^(−100/{c}))), N = {n}</translation>
    </message>
    <message>
        <source>about the centre</source>
        <translation>um das Zentrum</translation>
    </message>
    <message>
        <source>The profile has a setting for &apos;{name}&apos;, but the field is written differently, so it is not used.</source>
        <translation>Das Profil hat eine Einstellung für „{name}“, das Feld wird aber anders geschrieben; sie wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Method and sheets stay with the loaded layer only: a database server has no place for them.</source>
        <translation>Methode und Indikatorenblätter bleiben nur beim geladenen Layer: Ein Datenbankserver hat keinen Platz für sie.</translation>
    </message>
    <message>
        <source>Areas with 0 in every indicator ({count}): {ids}. If 0 means missing there, exclude them.</source>
        <translation>Gebiete mit 0 in jedem Indikator ({count}): {ids}. Falls 0 dort „fehlt“ bedeutet, schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; has values like -9999 ({count}): {ids}. If they mean missing, name them in the method profile (missing_values).</source>
        <translation>„{field}“ enthält Werte wie -9999 ({count}): {ids}. Falls sie „fehlt“ bedeuten, nennen Sie sie im Methodenprofil (missing_values).</translation>
    </message>
    <message>
        <source>The {field} is no whole number ({count}): {ids}. Was a dot meant to separate thousands?</source>
        <translation>{field}: keine ganze Zahl ({count}): {ids}. Sollte ein Punkt Tausender trennen?</translation>
    </message>
    <message>
        <source>Areas with a status but no dynamics, since values are missing ({count}): {ids}.</source>
        <translation>Gebiete mit Status, aber ohne Dynamik, weil Werte fehlen ({count}): {ids}.</translation>
    </message>
    <message>
        <source>A small change of the data or the method may move these areas ({count}) to the next class.</source>
        <translation>Schon eine kleine Änderung der Daten oder der Methode kann diese Gebiete ({count}) in die Nachbarklasse bringen.</translation>
    </message>
    <message>
        <source>Each area needs an id, but field &apos;{field}&apos; is empty in these rows ({count}): {rows}.</source>
        <translation>Jedes Gebiet braucht einen Schlüssel, aber das Feld „{field}“ ist in diesen Zeilen leer ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Method record</source>
        <translation>Methodenangaben</translation>
    </message>
</context>
<context>
    <name>ClassSchemeForm</name>
    <message>
        <source>Limits are</source>
        <translation>Grenzen sind</translation>
    </message>
    <message>
        <source>Quantile type</source>
        <translation>Quantiltyp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>NormaliserForm</name>
    <message>
        <source>Given centre</source>
        <translation>Vorgegebenes Zentrum</translation>
    </message>
    <message>
        <source>City value</source>
        <translation>Stadtwert</translation>
    </message>
    <message>
        <source>Added to each value before the logarithm is taken</source>
        <translation>Wird vor dem Logarithmieren zu jedem Wert addiert</translation>
    </message>
    <message>
        <source>smallest value of the areas</source>
        <translation>kleinster Wert der Gebiete</translation>
    </message>
    <message>
        <source>largest value of the areas</source>
        <translation>größter Wert der Gebiete</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>as in the layer</source>
        <translation>wie im Layer</translation>
    </message>
    <message>
        <source>c in E = −c ln(1 − R (1 − e^(−100/c))); the English indices use 23</source>
        <translation>c in E = −c ln(1 − R (1 − e^(−100/c))); die englischen Indizes verwenden 23</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Deviations from</source>
        <translation>Abweichungen von</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Scale from, to</source>
        <translation>Skala von, bis</translation>
    </message>
    <message>
        <source>Column holds</source>
        <translation>Spalte enthält</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Zahl der Gebiete</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Ties get</source>
        <translation>Gleiche Werte erhalten</translation>
    </message>
</context>
<context>
    <name>ProfileClassesPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
</context>
<context>
    <name>ProfileComputationPage</name>
    <message>
        <source>1. Indicators (default)</source>
        <translation>1. Indikatoren (Vorgabe)</translation>
    </message>
    <message>
        <source>2. Combination</source>
        <translation>2. Zusammenfassung</translation>
    </message>
    <message>
        <source>3. Index from the combined values</source>
        <translation>3. Index aus den zusammengefassten Werten</translation>
    </message>
    <message>
        <source>4. Sign</source>
        <translation>4. Vorzeichen</translation>
    </message>
    <message>
        <source>Rounding after each step</source>
        <translation>Runden nach jedem Schritt</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source> decimals</source>
        <translation> Nachkommastellen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Combined values</source>
        <translation>Zusammengefasste Werte</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Combine by</source>
        <translation>Zusammenfassen durch</translation>
    </message>
    <message>
        <source>High index means</source>
        <translation>Hoher Index bedeutet</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>&amp;Starting profile</source>
        <translation>&amp;Ausgangsprofil</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>The method in words</source>
        <translation>Die Methode in Worten</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Summary of the method</source>
        <translation>Zusammenfassung der Methode</translation>
    </message>
</context>
<context>
    <name>ProfileGeneralPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>e.g. oberhausen-2026</source>
        <translation>z. B. oberhausen-2026</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>e.g. 1.0</source>
        <translation>z. B. 1.0</translation>
    </message>
    <message>
        <source>Raise it whenever a choice changes</source>
        <translation>Erhöhen, sobald sich eine Festlegung ändert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Titel, deutsch</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Titel, englisch</translation>
    </message>
    <message>
        <source>Source and reasons</source>
        <translation>Quelle und Begründung</translation>
    </message>
    <message>
        <source>Results carry name and version</source>
        <translation>Die Ergebnisse tragen Name und Version</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Source and reasons, German</source>
        <translation>Quelle und Begründung, deutsch</translation>
    </message>
    <message>
        <source>Source and reasons, English</source>
        <translation>Quelle und Begründung, englisch</translation>
    </message>
</context>
<context>
    <name>ProfileIndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove indicator</source>
        <translation>Indikator entfernen</translation>
    </message>
    <message>
        <source>Name of the field in the layer</source>
        <translation>Name des Feldes im Layer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Indicator sheet</source>
        <translation>Indikatorenblatt</translation>
    </message>
    <message>
        <source>Maps, tables and reports print this instead of the field name</source>
        <translation>Karten, Tabellen und Berichte drucken dies statt des Feldnamens</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Titel, deutsch</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Titel, englisch</translation>
    </message>
    <message>
        <source>Numerator, German</source>
        <translation>Zähler, deutsch</translation>
    </message>
    <message>
        <source>Numerator, English</source>
        <translation>Zähler, englisch</translation>
    </message>
    <message>
        <source>Denominator, German</source>
        <translation>Nenner, deutsch</translation>
    </message>
    <message>
        <source>Denominator, English</source>
        <translation>Nenner, englisch</translation>
    </message>
    <message>
        <source>Unit, German</source>
        <translation>Einheit, deutsch</translation>
    </message>
    <message>
        <source>Unit, English</source>
        <translation>Einheit, englisch</translation>
    </message>
    <message>
        <source>e.g. 2025-12-31</source>
        <translation>z. B. 31.12.2025</translation>
    </message>
    <message>
        <source>No indicator is selected. Fields without an entry of their own follow the default on the page “Computation”.</source>
        <translation>Kein Indikator ausgewählt. Felder ohne eigenen Eintrag folgen der Vorgabe auf der Seite „Berechnung“.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Own setting instead of the default</source>
        <translation>Eigene Einstellung statt der Vorgabe</translation>
    </message>
    <message>
        <source>The default is on the page “Computation”</source>
        <translation>Die Vorgabe steht auf der Seite „Berechnung“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Definition version</source>
        <translation>Definitionsstand</translation>
    </message>
</context>
<context>
    <name>ProfileRulesPage</name>
    <message>
        <source>Valid areas and missing values</source>
        <translation>Gültige Gebiete und fehlende Werte</translation>
    </message>
    <message>
        <source>&amp;Minimum population</source>
        <translation>&amp;Mindesteinwohnerzahl</translation>
    </message>
    <message>
        <source>Values that mean &amp;missing</source>
        <translation>Werte, die „&amp;fehlt“ bedeuten</translation>
    </message>
    <message>
        <source>e.g. -9999; x</source>
        <translation>z. B. -9999; x</translation>
    </message>
    <message>
        <source>Numbers and signs, separated by semicolons; put a number that is meant as text in quotation marks</source>
        <translation>Zahlen und Zeichen, durch Semikolon getrennt; eine Zahl, die als Text gemeint ist, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Without a &amp;dynamics value</source>
        <translation>Ohne &amp;Dynamikwert</translation>
    </message>
    <message>
        <source>Special need for attention</source>
        <translation>Besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>An area needs special attention if one of these rules applies to it.</source>
        <translation>Ein Gebiet hat besonderen Aufmerksamkeitsbedarf, wenn eine dieser Regeln zutrifft.</translation>
    </message>
    <message>
        <source>Attention rules</source>
        <translation>Regeln für den Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
</context>
<context>
    <name>ProfileSelector</name>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>Choose a profile file</source>
        <translation>Profildatei auswählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one</source>
        <translation>Aus diesem Profil ein eigenes machen</translation>
    </message>
</context>
<context>
    <name>SettingForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>High values mean</source>
        <translation>Hohe Werte bedeuten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
</TS>
